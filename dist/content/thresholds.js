const shortestTrialWeeks = 4;
const intoleranceBeforeWeeks = 6;
const adequateTrialsNeeded = 2;
const olderAdultAge = 65;
const bloodPressure = {
  high: { systolic: 140, diastolic: 90 },
  crisis: { systolic: 180, diastolic: 120 }
};
const sedatives = ["benzodiazepine", "opioid-current", "cns-depressant-other"];
const sedativeRisks = ["sud-alcohol", "sleep-apnea", "lung-disease"];

export { adequateTrialsNeeded, bloodPressure, intoleranceBeforeWeeks, olderAdultAge, sedativeRisks, sedatives, shortestTrialWeeks };
