const outcomes = {
  "crisis-now": {
    title: "Get help right now",
    text: ({ emergency, crisis }) => `What you told us means you should talk with a person right now. In a crisis, ${crisis}. If you or someone else is in danger, call ${emergency}. We stopped the questions. When you are safe, a provider can talk with you about care.`
  },
  "prompt-safety-contact": {
    title: "Talk with a provider soon \u2014 today if you can",
    text: ({ emergency, crisis }) => `Some of what you told us should be talked about with a provider today or tomorrow. If it gets worse, ${crisis}, or call ${emergency}.`
  },
  "discuss-listed-condition": {
    title: "Talk with a provider first about a health condition",
    text: () => "You told us about a health condition that is on the warning list for these medicines. Only a provider can say what this means for you. There may be other choices. Do not change any medicine because of this form."
  },
  "discuss-medical-clearance": {
    title: "Talk with a provider: some answers need a check",
    text: () => "Some of your answers need a check by a provider first. This is common. Bring your medicine list and health records."
  },
  "discuss-history-first": {
    title: "Talk with a provider: let\u2019s learn more about your history",
    text: () => "Some answers were blank or not sure, or there is more to learn about treatments you tried. That is okay. A provider can go over it with you and talk about all your choices."
  },
  "discuss-consult": {
    title: "Talk with a provider about your choices",
    text: () => "You told us that two or more past medicines did not help enough. No answer raised a safety flag on this form. This does not mean a treatment is right for you. Only a provider can decide with you after an exam."
  }
};
const findings = {
  "crisis-answer-changed": {
    topic: "A safety answer you changed",
    why: "You first gave a different answer about your safety. A person should talk with you soon."
  },
  "blood-pressure-emergency": {
    topic: "Very high blood pressure with signs of an emergency",
    why: "These can be signs of an emergency that can\u2019t wait."
  },
  "blood-pressure-reading": {
    topic: "Your last blood pressure",
    why: "These drugs raise blood pressure for a few hours."
  },
  "sedative-combination": {
    topic: "Things that make you sleepy, taken together",
    why: "The mix can make you too sleepy or slow your breath."
  },
  "age-under-18": { topic: "Your age", why: "This form is made for adults." },
  "age-65-plus": { topic: "Your age", why: "Older bodies can react more to these drugs." },
  "no-depression-episode": {
    topic: "Your mood now",
    why: "The nose spray has been studied most in people who feel depressed now."
  },
  "depression-episode-unclear": {
    topic: "Your mood now",
    why: "A provider can go over with you how your mood has been."
  },
  "goals-unclear": {
    topic: "What you want help with",
    why: "A provider can go over with you what you want help with."
  },
  "history-no-adequate": {
    topic: "Medicines you have tried",
    why: "Your provider will want to go over the dose and the weeks of each one. You can talk about all your choices."
  },
  "history-one-adequate": {
    topic: "Medicines you have tried",
    why: "Your provider will want to go over the dose and the weeks of each one. You can talk about all your choices."
  },
  "history-unclear": {
    topic: "Doses and weeks to look up",
    why: "Old records or your drug store can often tell the dose and the weeks."
  },
  incomplete: { topic: "Questions left blank", why: "Your provider can ask you these." },
  "unreadable-answers": {
    topic: "Answers that could not be read",
    why: "Your provider can ask you these again."
  }
};
const result = {
  outcomes,
  findings,
  title: "Summary to bring to a provider",
  age: "Your age:",
  notDiagnosis: "This is not a diagnosis. It is a list of what you told us, to go over with a provider.",
  noChange: "Do not start, stop or change a medicine because of this form.",
  reasonsTitle: "Why we say this",
  moreTitle: "Also bring this up",
  youToldUs: "You told us:",
  matters: "This matters because:",
  source: "Source:",
  section: (number) => `section ${number}`,
  unconfirmedMark: "*",
  unconfirmed: "* The wording of this source is still to be checked against the document.",
  firstThen: (first, now) => `First: ${first}. Now: ${now}.`,
  historyMet: {
    topic: "Medicines that did not help enough",
    why: "Providers ask which medicines did not help enough, at what dose, and for how long."
  },
  goalTitle: "About what you want help with",
  changeTitle: "What could change this",
  change: {
    exam: "An exam and a talk with a provider.",
    unsure: (topics) => `Finding out more about: ${topics}.`,
    records: "Records of your medicines: the doses and how long you took them.",
    new: "Anything new about your health or the medicines you take."
  },
  askTitle: "Questions you could ask",
  ask: [
    "What are all my choices, with and without these medicines?",
    "What is known about each choice for someone like me, and what is not known?",
    "What could go wrong, and who watches me while I get it?",
    "Do my other medicines or health problems matter?",
    "How would I get home, and what can I not do that day?",
    "What happens if it does not help, or stops helping?",
    "What would I have to pay? What does my plan say?"
  ],
  bringTitle: "What to bring",
  bring: [
    "This summary.",
    "A list of all medicines you take, with doses.",
    "Names and doses of medicines you tried, or the name of your drug store.",
    "Health records, and blood pressure readings if you have them.",
    "The name and number of your doctors.",
    "The name of someone who could take you home after a visit."
  ],
  nextTitle: "Next steps",
  call: (clinic, phone) => `Call ${clinic} at ${phone}.`,
  book: "Ask for a visit",
  bookNote: "This opens the clinic\u2019s page. None of your answers go with it.",
  nextNoClinic: "Take this summary to your provider, or to a clinic that offers these treatments.",
  clinic: "the clinic",
  helpTitle: "If things get worse",
  helpText: ({ emergency, crisis }) => `In a crisis, ${crisis}. In an emergency, call ${emergency}.`,
  answersTitle: "All your answers",
  trialsTitle: "Medicines you have tried",
  notAnswered: "Not answered",
  print: "Print",
  copy: "Copy as text",
  download: "Save a file for the clinic",
  downloadNote: "The file stays on your device. You can bring it or send it to the clinic yourself.",
  closing: "This summary is only on this page. If you close or reload the page, it is gone.",
  copied: "The summary was copied.",
  copyFailed: "Your browser did not let us copy. The text is below and selected: copy it by hand.",
  printAsked: "Your browser was asked to print. If no print window opened, press \u201CShow the text\u201D and copy it.",
  printFailed: "This browser can\u2019t print from here. The text is below and selected: copy it by hand.",
  saveAsked: (file) => `Your browser was asked to save \u201C${file}\u201D. Look for it in your downloads. If it is not there, press \u201CShow the text\u201D and copy it into a message to the clinic.`,
  saveFailed: "This browser can\u2019t save a file from here. The text of the file is below and selected: copy it into a message to the clinic.",
  showText: "Show the text",
  summaryText: "Text of the summary, to copy by hand",
  fileText: "Text of the file, to copy by hand",
  version: (id, version) => `Questions and rules: ${id}, version ${version}.`,
  unreviewed: "A clinician has not signed off on this version yet.",
  madeOn: (date) => `Made on ${date}.`
};

export { result };
