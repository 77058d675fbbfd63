const byTier = {
  crisis: { yes: "crisis-now", unsure: "prompt-safety-contact", blank: "prompt-safety-contact" },
  "label-contraindication": {
    yes: "discuss-listed-condition",
    unsure: "discuss-medical-clearance",
    blank: "discuss-history-first"
  },
  "needs-clearance": {
    yes: "discuss-medical-clearance",
    unsure: "discuss-medical-clearance",
    blank: "discuss-history-first"
  },
  caution: { yes: "discuss-consult", unsure: "discuss-consult", blank: "discuss-history-first" }
};
const promptContact = {
  yes: "prompt-safety-contact",
  unsure: "discuss-medical-clearance",
  blank: "discuss-history-first"
};
const byItem = {
  "suicide-thoughts-recent": {
    yes: "prompt-safety-contact",
    unsure: "prompt-safety-contact",
    blank: "prompt-safety-contact"
  }
};
const derived = {
  "crisis-answer-changed": "prompt-safety-contact",
  "blood-pressure-emergency": "crisis-now",
  "blood-pressure-reading": "discuss-medical-clearance",
  "sedative-combination": "discuss-medical-clearance",
  "age-under-18": "discuss-medical-clearance",
  "age-65-plus": "discuss-consult",
  "no-depression-episode": "discuss-history-first",
  "depression-episode-unclear": "discuss-history-first",
  "goals-unclear": "discuss-history-first",
  "main-goal": "discuss-history-first",
  "history-no-adequate": "discuss-history-first",
  "history-one-adequate": "discuss-history-first",
  "history-unclear": "discuss-history-first",
  incomplete: "discuss-history-first",
  "unreadable-answers": "discuss-history-first"
};

export { byItem, byTier, derived, promptContact };
