const items = [
  // Read off the age, which is asked first.
  {
    id: "age-under-18",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "derived",
    sources: ["spravato-us-8-4", "spravato-us-boxed-warning", "ketalar-us-5-5"]
  },
  {
    id: "age-65-plus",
    tier: "caution",
    appliesTo: "both",
    answers: "derived",
    sources: ["spravato-us-8-5", "ema-spravato-age-65"]
  },
  // Safety comes before anything else: a yes to one of the first five stops the flow.
  {
    id: "suicide-intent-now",
    tier: "crisis",
    appliesTo: "both",
    answers: "safety",
    view: "safety",
    sources: ["c-ssrs-screener-4-5", "spravato-us-boxed-warning", "spravato-us-5-6", "spravato-us-1"]
  },
  {
    id: "suicide-attempt-recent",
    tier: "crisis",
    appliesTo: "both",
    answers: "safety",
    view: "safety",
    sources: ["c-ssrs-screener-6"]
  },
  {
    id: "cannot-stay-safe",
    tier: "crisis",
    appliesTo: "both",
    answers: "safety",
    view: "safety",
    sources: ["988-lifeline-practice", "project"]
  },
  {
    id: "harm-others-now",
    tier: "crisis",
    appliesTo: "both",
    answers: "safety",
    view: "safety",
    sources: ["project"]
  },
  {
    id: "medical-emergency-now",
    tier: "crisis",
    appliesTo: "both",
    answers: "safety",
    view: "safety",
    sources: ["spravato-us-5-7"]
  },
  {
    id: "suicide-thoughts-recent",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "safety",
    view: "safety",
    promptContact: true,
    sources: ["c-ssrs-screener-1-3", "spravato-us-5-6"]
  },
  // Section 4 of a US label, so ahead of the other health conditions.
  {
    id: "aneurysm",
    tier: "label-contraindication",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "heart",
    sources: ["spravato-us-4", "ema-spravato-4-3", "ketalar-us-4"]
  },
  {
    id: "avm",
    tier: "label-contraindication",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "heart",
    sources: ["spravato-us-4"]
  },
  {
    id: "brain-bleed",
    tier: "label-contraindication",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "brain",
    sources: ["spravato-us-4", "ema-spravato-4-3"]
  },
  {
    id: "ketamine-allergy",
    tier: "label-contraindication",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "breathing",
    sources: ["spravato-us-4", "ketalar-us-4", "ketalar-us-6"]
  },
  {
    id: "bp-rise-dangerous",
    tier: "label-contraindication",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "blood-pressure",
    sources: ["ketalar-us-4", "ketalar-uk-4-3", "spravato-us-5-7"]
  },
  // Mind. The two current states also ask for contact, since the person may be unwell now.
  {
    id: "psychosis-current",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "mind",
    promptContact: true,
    sources: ["spravato-us-5-2", "asra-2018"]
  },
  {
    id: "psychosis-history",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "mind",
    sources: ["spravato-us-5-2", "spravato-us-medication-guide", "ema-spravato-leaflet"]
  },
  {
    id: "mania-current",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "mind",
    promptContact: true,
    sources: ["ema-spravato-leaflet"]
  },
  {
    id: "bipolar",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "mind",
    sources: ["ema-spravato-leaflet", "spravato-us-1"]
  },
  {
    id: "dissociative-disorder",
    tier: "caution",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "mind",
    sources: ["spravato-us-5-2"]
  },
  {
    id: "suicide-attempt-past",
    tier: "caution",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "safety",
    sources: ["c-ssrs-screener-6-lifetime"]
  },
  {
    id: "dementia-confusion",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "mind",
    sources: ["spravato-us-5-8", "esketamine-consumer-monograph"]
  },
  // Heart. The EU label makes a recent heart attack a contraindication; the US label does not.
  {
    id: "heart-attack",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "heart",
    followUp: "heart-attack-when",
    graver: { regions: ["EU", "UK"], tier: "label-contraindication", whenFollowUp: "within-6-weeks" },
    sources: ["ema-spravato-4-3", "spravato-us-5-7", "ketalar-uk-4-3"]
  },
  {
    id: "angina-unstable",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "heart",
    sources: ["spravato-us-5-7", "ema-spravato-leaflet"]
  },
  {
    id: "heart-failure-valve",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "heart",
    sources: ["spravato-us-medication-guide", "ema-spravato-leaflet"]
  },
  {
    id: "arrhythmia",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "heart",
    sources: ["spravato-us-medication-guide", "ketalar-us-6"]
  },
  {
    id: "bp-uncontrolled",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "blood-pressure",
    sources: ["spravato-us-5-7", "asra-2018", "ketamine-swiss-contraindications"]
  },
  {
    id: "hypertensive-encephalopathy",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "blood-pressure",
    sources: ["spravato-us-5-7"]
  },
  {
    id: "stroke-tia",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "brain",
    sources: ["spravato-us-medication-guide", "ketalar-uk-4-3"]
  },
  {
    id: "raised-icp",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "brain",
    sources: ["spravato-us-medication-guide", "ketalar-us-5-7", "asra-2018"]
  },
  {
    id: "head-injury",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "brain",
    followUp: "head-injury-when",
    sources: ["spravato-us-medication-guide", "ketalar-uk-4-3"]
  },
  {
    id: "seizure",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "brain",
    sources: ["ema-spravato-seizure", "ketalar-uk-4-4", "ketalar-us-7-1"]
  },
  // Breathing, and what else matters for the spray or for being sedated.
  {
    id: "sleep-apnea",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "breathing",
    sources: ["ema-spravato-leaflet", "ema-spravato-bmi-35", "spravato-us-5-3"]
  },
  {
    id: "lung-disease",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "breathing",
    sources: ["ema-spravato-leaflet", "spravato-us-5-3"]
  },
  {
    id: "nasal-problem",
    tier: "caution",
    appliesTo: "esk",
    answers: "yes-no-unsure",
    view: "breathing",
    sources: ["esketamine-trials-nasal"]
  },
  {
    id: "bad-reaction-anesthesia",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "breathing",
    sources: ["ketalar-us-5-2", "ketalar-us-5-3", "ketalar-us-6"]
  },
  {
    id: "liver-severe",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "organs",
    sources: ["spravato-us-8-6", "asra-2018", "ketalar-us-5-6"]
  },
  {
    id: "kidney-disease",
    tier: "caution",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "organs",
    sources: ["ema-spravato-dialysis", "ketalar-us-chronic-use"]
  },
  {
    id: "bladder-disease",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "organs",
    sources: ["spravato-us-5-10", "ketalar-us-2-1", "ketalar-us-6"]
  },
  {
    id: "eye-pressure",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "organs",
    sources: ["asra-2018", "ketalar-us-6"]
  },
  {
    id: "hyperthyroid",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "organs",
    sources: ["ema-spravato-leaflet", "ketamine-swiss-contraindications"]
  },
  {
    id: "porphyria",
    tier: "needs-clearance",
    appliesTo: "iv",
    answers: "yes-no-unsure",
    view: "organs",
    sources: ["ketalar-uk-4-4"]
  },
  {
    id: "pregnancy",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "pregnancy",
    view: "pregnancy",
    sources: ["spravato-us-8-1", "spravato-us-5-11", "ketalar-us-pregnancy", "ketalar-uk-4-3"]
  },
  {
    id: "breastfeeding",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "pregnancy",
    view: "pregnancy",
    sources: ["spravato-us-8-2"]
  },
  {
    id: "pregnancy-plan",
    tier: "caution",
    appliesTo: "both",
    answers: "pregnancy",
    view: "pregnancy",
    sources: ["spravato-us-5-11", "spravato-us-8-3"]
  },
  {
    id: "sud-alcohol",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "substances",
    sources: ["spravato-us-5-4", "spravato-us-9-2", "ketalar-uk-alcohol"]
  },
  {
    id: "sud-ketamine",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "substances",
    sources: ["spravato-us-5-4", "spravato-us-5-10"]
  },
  {
    id: "sud-opioid",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "substances",
    sources: ["spravato-us-5-4", "spravato-us-7-1", "ketalar-us-7-3", "asra-2018"]
  },
  {
    id: "sud-stimulant",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "substances",
    sources: ["spravato-us-5-4", "spravato-us-7-2"]
  },
  // Medicines taken now.
  {
    id: "maoi",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "medicines-now",
    sources: ["spravato-us-7-3", "veraart-2021"]
  },
  {
    id: "opioid-current",
    tier: "needs-clearance",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "medicines-now",
    sources: ["spravato-us-7-1", "ketalar-us-7-3"]
  },
  {
    id: "benzodiazepine",
    tier: "caution",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "medicines-now",
    sources: ["spravato-us-7-1", "ketalar-us-7-3", "veraart-2021"]
  },
  {
    id: "cns-depressant-other",
    tier: "caution",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "medicines-now",
    sources: ["spravato-us-7-1"]
  },
  {
    id: "stimulant-rx",
    tier: "caution",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "medicines-now",
    sources: ["spravato-us-7-2"]
  },
  {
    id: "theophylline",
    tier: "needs-clearance",
    appliesTo: "iv",
    answers: "yes-no-unsure",
    view: "medicines-now",
    sources: ["ketalar-us-7-1"]
  },
  {
    id: "lamotrigine",
    tier: "caution",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "more-medicines-now",
    sources: ["veraart-2021", "andrade-2017"]
  },
  {
    id: "naltrexone",
    tier: "caution",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "more-medicines-now",
    sources: ["williams-2018", "yoon-2019"]
  },
  {
    id: "thyroid-hormone",
    tier: "caution",
    appliesTo: "iv",
    answers: "yes-no-unsure",
    view: "more-medicines-now",
    sources: ["ketalar-uk-4-5"]
  },
  {
    id: "sympathomimetic",
    tier: "caution",
    appliesTo: "iv",
    answers: "yes-no-unsure",
    view: "more-medicines-now",
    sources: ["ketalar-us-7-2"]
  },
  {
    id: "nasal-spray",
    tier: "caution",
    appliesTo: "esk",
    answers: "yes-no-unsure",
    view: "more-medicines-now",
    sources: ["spravato-us-2"]
  },
  {
    id: "no-ride-home",
    tier: "caution",
    appliesTo: "both",
    answers: "yes-no-unsure",
    view: "practical",
    sources: ["spravato-us-5-9", "spravato-us-17"]
  },
  {
    id: "cannot-stay-2h",
    tier: "caution",
    appliesTo: "esk",
    answers: "yes-no-unsure",
    view: "practical",
    sources: ["spravato-us-observation"]
  }
];

export { items };
