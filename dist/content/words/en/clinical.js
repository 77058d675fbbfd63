const outcomes = {
  "crisis-now": {
    title: "Crisis finding",
    text: "Form stopped; other answers are incomplete. Follow the clinic\u2019s crisis protocol. Not a monitored channel. No treatment discussion from this record."
  },
  "prompt-safety-contact": {
    title: "Same-day contact by a clinician",
    text: "Possible recent suicidal thoughts, psychosis or mania, or a declined or changed crisis answer."
  },
  "discuss-listed-condition": {
    title: "Clinician review: listed condition",
    text: "At least one label contraindication (US section 4, or the label of the region) was answered yes. Clinician review before any scheduling of treatment."
  },
  "discuss-medical-clearance": {
    title: "Medical check needed",
    text: "At least one item needs a medical check, or a label contraindication was answered not sure."
  },
  "discuss-history-first": {
    title: "History or answers incomplete",
    text: "Incomplete or unsure answers, fewer than 2 distinct adequate trials, no depressive episode, a main goal other than depression, or a dose to check."
  },
  "discuss-consult": {
    title: "Routine consultation",
    text: "All required items answered, no higher finding, 2 or more distinct trials meet the dose-and-time check in this episode, adult. Self-report only: verify records, BP, diagnosis, pregnancy test, PDMP."
  }
};
const urgencies = {
  immediate: { label: "Immediate", group: "Call today" },
  "same-or-next-day": { label: "Same or next day", group: "Call today" },
  "before-scheduling-treatment": { label: "Before scheduling treatment", group: "Review" },
  "before-treatment-planning": { label: "Before treatment planning", group: "Review" },
  routine: { label: "Routine", group: "Routine" }
};
const tiers = {
  crisis: "crisis",
  "label-contraindication": "label contraindication",
  "needs-clearance": "needs clearance",
  caution: "caution",
  history: "history",
  incomplete: "incomplete"
};
const statuses = {
  "not-counted": "not counted",
  unknown: "unknown",
  "check-dose": "check dose",
  "low-dose": "low dose",
  "not-taken": "not taken",
  short: "short",
  borderline: "borderline",
  "other-episode": "other episode",
  helped: "helped",
  adequate: "adequate"
};
const items = {
  "age-under-18": "Age under 18",
  "age-65-plus": "Age 65 or older",
  "suicide-intent-now": "Suicidal intent or plan, past month",
  "suicide-attempt-recent": "Suicide attempt or preparation, past 3 months",
  "cannot-stay-safe": "Cannot keep self safe now",
  "harm-others-now": "May harm others now",
  "medical-emergency-now": "Emergency symptoms now",
  "suicide-thoughts-recent": "Wish to be dead or suicidal thoughts, past month",
  aneurysm: "Aneurysm",
  avm: "Arteriovenous malformation",
  "brain-bleed": "Intracerebral hemorrhage, ever",
  "ketamine-allergy": "Allergy to ketamine or esketamine",
  "bp-rise-dangerous": "BP rise would be dangerous",
  "psychosis-current": "Psychotic symptoms, current",
  "psychosis-history": "Psychosis, history",
  "mania-current": "Manic symptoms, current",
  bipolar: "Bipolar disorder or mania",
  "dissociative-disorder": "Dissociation",
  "suicide-attempt-past": "Suicide attempt, lifetime",
  "dementia-confusion": "Dementia or confusion",
  "heart-attack": "Heart attack",
  "angina-unstable": "Chest pain, new or worse",
  "heart-failure-valve": "Heart failure or valve disease",
  arrhythmia: "Arrhythmia",
  "bp-uncontrolled": "Hypertension, not controlled",
  "hypertensive-encephalopathy": "Hypertensive crisis, history",
  "stroke-tia": "Stroke or TIA",
  "raised-icp": "Raised intracranial pressure",
  "head-injury": "Head injury",
  seizure: "Seizure or epilepsy",
  "sleep-apnea": "Sleep apnea",
  "lung-disease": "Lung disease",
  "nasal-problem": "Nasal problem",
  "bad-reaction-anesthesia": "Bad reaction to anesthesia",
  "liver-severe": "Liver disease",
  "kidney-disease": "Kidney disease",
  "bladder-disease": "Bladder disease",
  "eye-pressure": "Raised eye pressure or glaucoma",
  hyperthyroid: "Hyperthyroidism",
  porphyria: "Porphyria",
  pregnancy: "Pregnancy",
  breastfeeding: "Breastfeeding",
  "pregnancy-plan": "May become pregnant",
  "sud-alcohol": "Alcohol use problem",
  "sud-ketamine": "Ketamine use outside of care",
  "sud-opioid": "Opioid use, not as prescribed",
  "sud-stimulant": "Stimulant use (cocaine, meth, other)",
  maoi: "MAOI, current",
  "opioid-current": "Opioid, current",
  benzodiazepine: "Benzodiazepine or sleep medicine, current",
  "cns-depressant-other": "Other CNS depressant, current",
  "stimulant-rx": "Prescribed stimulant, current",
  theophylline: "Theophylline or aminophylline, current",
  lamotrigine: "Lamotrigine, current",
  naltrexone: "Naltrexone, current",
  "thyroid-hormone": "Thyroid hormone, current",
  sympathomimetic: "Sympathomimetic, current",
  "nasal-spray": "Nasal spray, current",
  "no-ride-home": "No ride home",
  "cannot-stay-2h": "Cannot stay 2 hours"
};
const findings = {
  "crisis-answer-changed": "Safety answer changed during the visit",
  "blood-pressure-emergency": "BP in crisis range with emergency symptoms",
  "blood-pressure-reading": "BP reading above 140/90",
  "sedative-combination": "Sedatives combined, or with a breathing or alcohol risk",
  "no-depression-episode": "No current depressive episode",
  "depression-episode-unclear": "Current depressive episode unclear",
  "goals-unclear": "Goal of treatment: something else, or not sure",
  "history-no-adequate": "No adequate trial (2 needed)",
  "history-one-adequate": "One adequate trial (2 needed)",
  "history-unclear": "Trials that may count once clarified",
  incomplete: "Required questions left blank",
  "unreadable-answers": "Answers that could not be read"
};
const questions = {
  "depression-episode": "Current depressive episode",
  "episode-months": "Length of episode",
  goals: "Goals",
  "main-goal": "Main goal",
  trials: "Medicines tried",
  "no-trials": "No medicine tried",
  augmentation: "Augmentation",
  "other-treatments": "ECT, TMS, VNS, psychotherapy",
  "blood-pressure-systolic": "Systolic BP",
  "blood-pressure-diastolic": "Diastolic BP",
  "heart-attack-when": "When the heart attack was",
  "head-injury-when": "When the head injury was",
  hopes: "Hopes"
};
const trialFields = {
  medication: "medicine",
  "medication-name": "name of the medicine",
  "dose-mg": "highest daily dose (mg)",
  weeks: "weeks at that dose",
  "taken-most-days": "taken most days",
  improvement: "response",
  "stopped-for-side-effects": "stopped for side effects",
  "this-episode": "in this episode"
};

export { findings, items, outcomes, questions, statuses, tiers, trialFields, urgencies };
