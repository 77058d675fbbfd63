const criteria = {
  "six-week": { minWeeks: 6, sources: ["mgh-atrq"] },
  "four-week": { minWeeks: 4, sources: ["athf-sf"] }
};
const defaultCriteria = "six-week";
const adultAge = 18;
const ranges = {
  age: [0, 120],
  "episode-months": [0, 1200],
  "blood-pressure-systolic": [40, 350],
  "blood-pressure-diastolic": [20, 250]
};

export { adultAge, criteria, defaultCriteria, ranges };
