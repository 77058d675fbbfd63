const ruleSources = {
  "crisis-answer-changed": ["project"],
  "blood-pressure-emergency": ["spravato-us-5-7"],
  "blood-pressure-reading": ["spravato-us-5-7"],
  "sedative-combination": ["spravato-us-7-1", "ketalar-us-7-3"],
  "age-under-18": ["spravato-us-8-4"],
  "age-65-plus": ["spravato-us-8-5"],
  "no-depression-episode": ["spravato-us-1"],
  "depression-episode-unclear": ["spravato-us-1"],
  "goals-unclear": ["project"],
  "history-no-adequate": ["spravato-us-1", "mgh-atrq"],
  "history-one-adequate": ["spravato-us-1", "mgh-atrq"],
  "history-unclear": ["mgh-atrq", "athf-sf"],
  incomplete: ["project"],
  "unreadable-answers": ["project"]
};

export { ruleSources };
