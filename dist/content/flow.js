const parts = [
  { id: "safety", views: ["safety"] },
  { id: "mood", views: ["mood", "goals", "main-goal", "mind"] },
  { id: "medicines-tried", views: ["medicines-tried"] },
  { id: "other-treatments", views: ["other-treatments"] },
  { id: "health", views: ["heart", "blood-pressure", "brain", "timing", "breathing", "organs", "pregnancy"] },
  { id: "medicines-now", views: ["medicines-now", "more-medicines-now", "substances"] },
  { id: "practical", views: ["practical"] }
];

export { parts };
