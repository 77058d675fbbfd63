const thaseRushStages = [
  { stage: 0, label: "0", needs: "no-failure" },
  { stage: 1, label: "I", needs: "one-class" },
  { stage: 2, label: "II", needs: "different-class" },
  { stage: 3, label: "III", needs: "tricyclic" },
  { stage: 4, label: "IV", needs: "maoi" },
  { stage: 5, label: "V", needs: "bilateral-ect" }
];
const thaseRushSources = ["thase-rush-1997", "project"];
const notDistinct = {
  RIMA: "MAOI",
  "NMDA + NDRI": "NDRI"
};
const maudsleyParts = {
  duration: {
    rows: [
      { id: "acute", upTo: 12, points: 1 },
      { id: "sub-acute", upTo: 24, points: 2 },
      { id: "chronic", upTo: null, points: 3 }
    ],
    sources: ["maudsley-2018"]
  },
  severity: {
    rows: [
      { id: "subsyndromal", points: 1 },
      { id: "mild", points: 2 },
      { id: "moderate", points: 3 },
      { id: "severe", points: 4 },
      { id: "severe-with-psychosis", points: 5 }
    ],
    sources: ["maudsley-2018"]
  },
  failures: {
    rows: [
      { id: "1-2", upTo: 2, points: 1 },
      { id: "3-4", upTo: 4, points: 2 },
      { id: "5-6", upTo: 6, points: 3 },
      { id: "7-10", upTo: 10, points: 4 },
      { id: "over-10", upTo: null, points: 5 }
    ],
    sources: ["maudsley-2018-failures", "project"]
  },
  augmentation: {
    rows: [
      { id: "not-used", points: 0 },
      { id: "used", points: 1 }
    ],
    sources: ["maudsley-2018-failures"]
  },
  ect: {
    rows: [
      { id: "not-used", points: 0 },
      { id: "used", points: 1 }
    ],
    sources: ["maudsley-2018-failures"]
  }
};
const maudsleyBands = [
  { id: "mild", from: 3, upTo: 6 },
  { id: "moderate", from: 7, upTo: 10 },
  { id: "severe", from: 11, upTo: 15 }
];

export { maudsleyBands, maudsleyParts, notDistinct, thaseRushSources, thaseRushStages };
