const criteria = {
  "six-week": { minWeeks: 6, sources: ["mgh-atrq"] },
  "four-week": { minWeeks: 4, sources: ["athf-sf"] }
};
const defaultCriteria = "six-week";
const shortestTrialWeeks = 4;
const intoleranceBeforeWeeks = 6;
const adequateTrialsNeeded = 2;
const adultAge = 18;
const olderAdultAge = 65;
const bloodPressure = {
  high: { systolic: 140, diastolic: 90 },
  crisis: { systolic: 180, diastolic: 120 }
};
const sedatives = ["benzodiazepine", "opioid-current", "cns-depressant-other"];
const sedativeRisks = ["sud-alcohol", "sleep-apnea", "lung-disease"];
const ranges = {
  age: [0, 120],
  "episode-months": [0, 1200],
  "blood-pressure-systolic": [40, 350],
  "blood-pressure-diastolic": [20, 250]
};

export { adequateTrialsNeeded, adultAge, bloodPressure, criteria, defaultCriteria, intoleranceBeforeWeeks, olderAdultAge, ranges, sedativeRisks, sedatives, shortestTrialWeeks };
