const providerChecks = {
  "age-under-18": "Parent/guardian, child psychiatry. Under 13: collect nothing.",
  "age-65-plus": "Falls, BP, cognition, lower start dose.",
  "suicide-intent-now": "Full suicide risk check, access to means, need for emergency or inpatient care.",
  "suicide-attempt-recent": "Same-day assessment; safety plan; was medical care given.",
  "cannot-stay-safe": "Immediate contact; who is with the person; emergency services.",
  "harm-others-now": "Immediate assessment; duty-to-protect rules.",
  "medical-emergency-now": "Call emergency services; not a screening matter.",
  "suicide-thoughts-recent": "Full risk assessment; safety plan; same-day or next-day contact.",
  aneurysm: "Site, size, repair status, imaging; vascular or neurosurgery opinion.",
  avm: "Imaging, treatment history, specialist opinion.",
  "brain-bleed": "Date, cause, imaging (includes hemorrhagic stroke and subarachnoid bleed).",
  "ketamine-allergy": "Nature of reaction; excipients (Spravato: citric acid, edetate disodium, sodium hydroxide, water).",
  "bp-rise-dangerous": "Which condition; cardiology, vascular or eye surgery history.",
  "psychosis-current": "Current psychosis, substance cause, urgent psychiatric review.",
  "psychosis-history": "Diagnosis, last episode, current treatment.",
  "mania-current": "Current mania/hypomania; urgent psychiatric review.",
  bipolar: "Type I/II, mood stabilizer, switch history; specialist lead.",
  "dissociative-disorder": "Dissociative disorder, trauma history.",
  "suicide-attempt-past": "Dates, methods, safety plan.",
  "dementia-confusion": "Cognition test, consent capacity, delirium causes.",
  "heart-attack": "Date (< 6 weeks = EMA contraindication), stents, ECG, cardiology opinion.",
  "angina-unstable": "Urgent cardiac work-up. (Pain now = medical-emergency-now.)",
  "heart-failure-valve": "Echo, functional class.",
  arrhythmia: "ECG, QT drugs, pacemaker.",
  "bp-uncontrolled": "Home readings, medicines, end-organ damage; treat first.",
  "hypertensive-encephalopathy": "Records, neurology/cardiology opinion, tighter monitoring.",
  "stroke-tia": "Bleed or clot (bleed = brain-bleed), date, BP target.",
  "raised-icp": "Imaging, shunt, neurology or neurosurgery opinion.",
  "head-injury": "Date, symptoms, imaging.",
  seizure: "Type, control, medicines that lower threshold (bupropion, theophylline).",
  "sleep-apnea": "CPAP use, BMI, oxygen monitoring.",
  "lung-disease": "Oxygen level, recent flare.",
  "nasal-problem": "Nasal exam; consider other route.",
  "bad-reaction-anesthesia": "Record of event; airway, emergence reaction, persistent symptoms.",
  "liver-severe": "LFTs, Child-Pugh class.",
  "kidney-disease": "eGFR, dialysis.",
  "bladder-disease": "Urinalysis, urology, ketamine exposure.",
  "eye-pressure": "IOP, open-globe injury, recent eye surgery; eye doctor.",
  hyperthyroid: "TSH/T4, heart rate, endocrine opinion.",
  porphyria: "Type, safe-drug list, specialist.",
  pregnancy: "Pregnancy test, gestation, perinatal psychiatry, other options.",
  breastfeeding: "Feeding plan, perinatal options.",
  "pregnancy-plan": "Contraception, test before start.",
  "sud-alcohol": "AUDIT-C, withdrawal risk, timing of last drink.",
  "sud-ketamine": "Pattern, last use, bladder and liver signs.",
  "sud-opioid": "Opioid use disorder, methadone/buprenorphine, naloxone.",
  "sud-stimulant": "Urine screen, cardiac risk.",
  maoi: "Which MAOI, BP plan; never advise stopping.",
  "opioid-current": "Dose (MME), timing, naloxone, monitoring.",
  benzodiazepine: "Dose, timing, taper only under care. Two or more sedatives \u2192 treat as needs-clearance.",
  "cns-depressant-other": "Full list; alcohol and cannabis.",
  "stimulant-rx": "Dose timing on session days; BP.",
  theophylline: "Substitute; pharmacist review.",
  lamotrigine: "Indication; never stop abruptly (seizure/mood risk).",
  naltrexone: "Why taken; do not stop for a trial of ketamine without a plan.",
  "thyroid-hormone": "TSH, dose, T3 use.",
  sympathomimetic: "Decongestants, SNRI dose, vasopressors.",
  "nasal-spray": "Timing on session days.",
  "no-ride-home": "Escort plan must be in place before any session.",
  "cannot-stay-2h": "Scheduling, childcare, work."
};
const regionalNotes = {
  avm: [
    {
      text: "In section 4 of the US Spravato label; not listed in the excerpt of EMA SmPC 4.3 that was read.",
      confirmation: "copy",
      sources: ["spravato-us-4", "ema-spravato-4-3"]
    }
  ],
  "psychosis-current": [
    {
      text: "US Spravato label 5.2: careful assessment. ASRA/AAPM/ASA 2018: avoid in poorly controlled psychosis.",
      confirmation: "copy",
      sources: ["spravato-us-5-2", "asra-2018"]
    }
  ],
  "psychosis-history": [
    {
      text: "US Spravato label 5.2: careful assessment. ASRA/AAPM/ASA 2018: avoid in poorly controlled psychosis.",
      confirmation: "copy",
      sources: ["spravato-us-5-2", "asra-2018"]
    }
  ],
  "heart-attack": [
    {
      text: "EMA contraindication: Spravato SmPC 4.3, cardiovascular event (including heart attack) within 6 weeks.",
      confirmation: "copy",
      when: "within-6-weeks",
      sources: ["ema-spravato-4-3"]
    },
    {
      text: "UK Ketalar SmPC: severe coronary or myocardial disease is a contraindication.",
      confirmation: "copy",
      sources: ["ketalar-uk-4-3"]
    },
    {
      text: "Not in section 4 of the US Spravato label; assess under 5.7.",
      confirmation: "inferred",
      sources: ["spravato-us-4", "spravato-us-5-7"]
    }
  ],
  "bp-uncontrolled": [
    {
      text: "At or above 180 systolic or 120 diastolic: AHA crisis range.",
      confirmation: "memory",
      when: "bp-180-or-120",
      sources: ["aha-crisis-range"]
    },
    {
      text: "Swiss ketamine label: contraindicated above 180/100 at rest.",
      confirmation: "copy",
      sources: ["ketamine-swiss-contraindications"]
    },
    {
      text: "US Spravato label 5.7: above 140/90 before dosing is a general guide; weigh benefit and risk.",
      confirmation: "inferred",
      sources: ["spravato-us-5-7"]
    }
  ],
  "stroke-tia": [
    {
      text: "UK Ketalar SmPC: cerebrovascular accident is a contraindication. US Spravato Medication Guide: caution.",
      confirmation: "copy",
      sources: ["ketalar-uk-4-3", "spravato-us-medication-guide"]
    }
  ],
  "head-injury": [
    {
      text: "UK Ketalar SmPC: cerebral trauma is a contraindication. US Spravato Medication Guide: caution.",
      confirmation: "copy",
      sources: ["ketalar-uk-4-3", "spravato-us-medication-guide"]
    }
  ],
  hyperthyroid: [
    {
      text: "Swiss ketamine label: contraindicated. EMA: caution (not well treated). Not in section 4 of the US Spravato label.",
      confirmation: "copy",
      sources: ["ketamine-swiss-contraindications", "ema-spravato-leaflet", "spravato-us-4"]
    }
  ],
  maoi: [
    {
      text: "Spravato label 7.3: may raise blood pressure; monitor closely.",
      confirmation: "copy",
      sources: ["spravato-us-7-3"]
    },
    {
      text: "Evidence of harm is thin: case reports with tranylcypromine showed no relevant change (Veraart 2021).",
      confirmation: "official",
      sources: ["veraart-2021"]
    }
  ],
  benzodiazepine: [
    {
      text: "Spravato label 7.1: monitor sedation. Ketalar label 7.3 is worded more strongly.",
      confirmation: "copy",
      sources: ["spravato-us-7-1", "ketalar-us-7-3"]
    },
    {
      text: "Two or more sedatives, or any opioid: needs-clearance.",
      confirmation: "project",
      sources: ["project"]
    }
  ],
  lamotrigine: [
    {
      text: "Not on the label. Veraart 2021: 2 of 5 studies show a weaker ketamine effect. Andrade 2017 differs: may cut side effects, benefit unknown.",
      confirmation: "official",
      sources: ["veraart-2021", "andrade-2017"]
    },
    {
      text: "Give no advice to stop it.",
      confirmation: "project",
      sources: ["project"]
    }
  ]
};

export { providerChecks, regionalNotes };
