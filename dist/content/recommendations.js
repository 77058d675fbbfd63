const recommendations = [
  { id: "crisis-now", urgency: "immediate" },
  { id: "prompt-safety-contact", urgency: "same-or-next-day" },
  { id: "discuss-listed-condition", urgency: "before-scheduling-treatment" },
  { id: "discuss-medical-clearance", urgency: "before-treatment-planning" },
  { id: "discuss-history-first", urgency: "routine" },
  { id: "discuss-consult", urgency: "routine" }
];

export { recommendations };
