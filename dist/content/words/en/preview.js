const outcomes = {
  "crisis-now": {
    title: "Crisis finding",
    text: "Form stopped; other answers are incomplete. Follow the clinic\u2019s crisis protocol. This is not a monitored channel. No treatment discussion from this record."
  },
  "prompt-safety-contact": {
    title: "Same-day contact by a clinician",
    text: "Possible recent suicidal thoughts, psychosis, mania, or a declined or changed crisis answer."
  },
  "discuss-listed-condition": {
    title: "Clinician review: listed condition",
    text: "At least one US-label section 4 item was answered Yes (or one that the region\u2019s label lists). Clinician review before any scheduling of treatment."
  },
  "discuss-medical-clearance": {
    title: "Medical check needed",
    text: "At least one item needs clearance, or a section 4 item was answered Not sure. The check for each is listed below."
  },
  "discuss-history-first": {
    title: "History or answers incomplete",
    text: "Incomplete or unsure answers, fewer than two distinct adequate trials, no depression episode, or another main goal. Reasons are listed below."
  },
  "discuss-consult": {
    title: "Routine consultation",
    text: "All required items answered, no higher finding, two or more distinct trials pass the dose-and-time check in this episode, adult. Self-report only: verify records, blood pressure, diagnosis, pregnancy test, PDMP."
  }
};
const urgencies = {
  immediate: { label: "Immediate", group: "Call today" },
  "same-or-next-day": { label: "Same or next day", group: "Call today" },
  "before-scheduling-treatment": { label: "Before scheduling treatment", group: "Review" },
  "before-treatment-planning": { label: "Before treatment planning", group: "Review" },
  routine: { label: "Routine", group: "Routine" }
};
const preview = {
  title: "Staff preview",
  privacy: "Nothing is uploaded or stored. Closing this page forgets everything.",
  open: "Open files",
  openHint: "Records that patients saved, several at once. You can also drop them here.",
  paste: "Paste a record",
  pasteLabel: "Text of a record",
  pasteOpen: "Open this text",
  pasted: "Pasted text",
  live: "Questionnaire on this page",
  given: "Record",
  dropHere: "Drop the files to open them",
  opening: (done, total) => `Opening ${done} of ${total}\u2026`,
  opened: (count) => count === 1 ? "1 record opened." : `${count} records opened.`,
  errorsTitle: "Not opened",
  dismiss: "Dismiss",
  closeAll: "Close all",
  empty: "No record is open.",
  list: {
    title: "Open records",
    filter: "Filter",
    filterHint: "Part of a file name, an outcome or a topic",
    group: "Show",
    all: "All",
    count: (shown, total) => shown === total ? `${total} records` : `${shown} of ${total} records`,
    handled: "Handled",
    handledOf: (name) => `${name} is handled`,
    urgency: "Urgency",
    outcome: "Outcome",
    name: "Record",
    age: "Age",
    adequate: "Adequate trials",
    ssri: "SSRIs",
    open: "Open questions",
    completed: "Completed",
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: "Previous page",
    next: "Next page",
    none: "No record fits the filter."
  },
  summary: {
    urgency: "Urgency",
    age: "Age",
    adequate: "Adequate trials",
    ssri: "SSRIs tried",
    borderline: "Borderline trials",
    unclear: "Trials to clarify",
    unknown: "Answers not sure or declined",
    missing: "Questions left blank",
    completed: "Completed",
    criteria: "Criteria",
    region: "Label region",
    protocol: "Protocol",
    unreviewed: "The rules have not been reviewed by a clinician yet.",
    reviewed: (by, role, on) => `Reviewed by ${by}, ${role}, on ${on}.`,
    patientReported: "Everything below is patient-reported.",
    differs: "The assessment in this record differs from today\u2019s rules:",
    problems: "Answers that could not be read",
    ask: "Ask the patient"
  },
  criteria: { "six-week": "6 weeks", "four-week": "4 weeks" },
  why: {
    title: "Why",
    answer: "Answer",
    rule: "Rule",
    check: "Provider may check",
    sources: "Sources",
    notFired: "Rules that did not fire",
    unconfirmed: "wording not confirmed",
    tier: "Tier"
  },
  tiers: {
    crisis: "Crisis",
    "label-contraindication": "Label contraindication",
    "needs-clearance": "Needs clearance",
    caution: "Caution",
    history: "History",
    incomplete: "Incomplete"
  },
  appliesTo: { esk: "esketamine", iv: "ketamine, any route", both: "both medicines" },
  answers: {
    yes: "Yes",
    no: "No",
    unsure: "Not sure",
    declined: "Declined",
    blank: "Left blank",
    derived: "From several answers"
  },
  ruleText: (tier, answer, outcome) => `${tier}; ${answer.toLowerCase()} asks for \u201C${outcome}\u201D or graver.`,
  notes: {
    "ema-contraindication": "EMA contraindication: within 6 weeks of the event.",
    "blood-pressure-crisis-range": "Reading in the AHA crisis range (180 or 120 and above; from memory, to be verified)."
  },
  trials: {
    title: "Medicine trials",
    figure: "Weeks at the highest dose, with the four-week and six-week lines",
    medicine: "Medicine",
    class: "Class",
    dose: "Dose / minimum (mg)",
    weeks: "Weeks",
    taken: "Most days",
    improvement: "Response",
    stopped: "Stopped for side effects",
    episode: "This episode",
    atSix: "At 6 weeks",
    atFour: "At 4 weeks",
    notes: "Notes",
    none: "No medicine trials were told of.",
    weeksAxis: "weeks",
    unknown: "not known",
    others: "Also",
    addOns: "Add-on medicines",
    otherTreatments: "Other treatments",
    sameClass: "The adequate trials are of one class; some payers want two."
  },
  statuses: {
    "not-counted": "Not counted",
    unknown: "Unknown",
    "check-dose": "Check dose",
    "low-dose": "Low dose",
    "not-taken": "Not taken",
    short: "Short",
    borderline: "Borderline",
    "other-episode": "Other episode",
    helped: "Helped",
    adequate: "Adequate"
  },
  trialNotes: {
    intolerant: "Intolerance: stopped for side effects early",
    "same-ingredient": "Same ingredient as another trial; counts once",
    "closely-related": "Closely related to another trial",
    "uncertain-minimum": "Minimum dose uncertain, to be signed off",
    "see-flags": "See remarks",
    "same-class": "Same class as another trial",
    "add-on": "Add-on medicine"
  },
  staging: {
    title: "Staging (partial)",
    maudsley: "Maudsley Staging Method",
    thaseRush: "Thase\u2013Rush",
    severity: "Severity, judged by a clinician",
    unset: "Not given",
    missing: "Missing:",
    partial: "Partial:",
    severities: {
      subsyndromal: "Subsyndromal",
      mild: "Mild",
      moderate: "Moderate",
      severe: "Severe without psychosis",
      "severe-with-psychosis": "Severe with psychosis"
    },
    bands: { mild: "mild", moderate: "moderate", severe: "severe" },
    notApplicable: {
      "no-depression-episode": "Does not apply: no current depression episode.",
      "no-failed-trial": "Does not apply: no failed trial."
    },
    gaps: {
      severity: "severity",
      response: "whether a response holds",
      trials: "medicine trials",
      "bilateral-ect-failed": "whether bilateral ECT failed"
    }
  },
  edit: {
    title: "What if",
    intro: "Change an answer to see what follows. The record itself stays as it is.",
    question: "Question",
    original: "Original",
    now: "Now",
    reason: "Reason for the change (optional)",
    undo: "Undo",
    redo: "Redo",
    reset: "Back to the original",
    changed: "What changed",
    nothing: "Nothing differs from the original.",
    because: "because of",
    notAnswered: "(not answered)",
    list: (label) => `${label}: tick all that fit`,
    answers: "All answers, to be changed in place",
    other: "Another medicine",
    addTrial: "Add a medicine",
    removeTrial: (number) => `Remove medicine ${number}`
  },
  changes: {
    outcome: "Outcome",
    fromTo: (what, from, to) => `${what}: ${from} \u2192 ${to}`,
    added: (what, as) => `New: ${what} (${as})`,
    removed: (what) => `Gone: ${what}`,
    missing: (what) => `Now blank: ${what}`,
    answered: (what) => `No longer blank: ${what}`,
    unreadable: (path) => `Can't be read: ${path}`,
    readable: (path) => `Can be read again: ${path}`,
    history: {
      adequateTrials: "Adequate trials",
      adequateSsriTrials: "Adequate SSRI trials",
      ssriTrials: "SSRIs tried",
      ssriMedications: "SSRIs by name",
      classesTried: "Classes tried",
      adequateClasses: "Classes with an adequate trial",
      borderlineTrials: "Borderline trials",
      unknownTrials: "Trials to clarify",
      intolerantTrials: "Trials stopped for side effects",
      augmentation: "Add-on medicines",
      ect: "ECT",
      otherTreatments: "Other treatments",
      notes: "Remarks"
    }
  },
  print: {
    title: "Screening summary for staff (patient-reported)",
    blanks: "Name: ______________________________    Date of birth: ______________"
  },
  note: {
    title: "Note",
    kinds: { short: "Short", full: "Full", worksheet: "Prior authorization worksheet" },
    label: "Text to copy",
    edited: "You edited this text.",
    renew: "Write it anew from the answers",
    copy: "Copy the note",
    copied: "The note was copied.",
    copyFailed: "The browser did not let us copy: the text is selected, press Ctrl+C.",
    print: "Print one page"
  }
};

export { outcomes, preview, urgencies };
