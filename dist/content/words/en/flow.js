const parts = {
  safety: "Your safety",
  mood: "Your mood and goals",
  "medicines-tried": "Medicines you have tried",
  "other-treatments": "Other treatments",
  health: "Your health",
  "medicines-now": "What you take now",
  practical: "Practical matters",
  check: "Check your answers"
};
const views = {
  safety: {
    title: "First, your safety",
    intro: "We ask everyone. If you say Yes, are not sure, or would rather not say, we may show you right away where to get help."
  },
  mood: { title: "Your mood now" },
  goals: { title: "What you want help with" },
  "main-goal": { title: "Your main goal" },
  mind: { title: "Your mind and mood over time" },
  "medicines-tried": {
    title: "Medicines you have tried for your mood",
    intro: "Check each one you have ever taken for low mood, even for a short time. We ask about each one next."
  },
  "other-treatments": { title: "Other treatments" },
  heart: { title: "Heart and blood vessels" },
  "blood-pressure": { title: "Blood pressure" },
  brain: { title: "Head and brain" },
  timing: { title: "When it happened" },
  breathing: { title: "Breathing, sleep, and past reactions" },
  organs: { title: "Other parts of your body" },
  pregnancy: { title: "Pregnancy and nursing" },
  "medicines-now": {
    title: "Medicines you take now",
    intro: "Do not change any medicine because of this form."
  },
  "more-medicines-now": { title: "More medicines you take now" },
  substances: {
    title: "Alcohol and drugs",
    intro: "Many people say yes to one of these. Your answers help keep you well."
  },
  practical: { title: "Getting to visits" }
};
const questions = {
  "depression-episode": {
    question: "Do you feel low or depressed now, most days?",
    why: "Your provider will want to know if this is going on now.",
    topic: "Low mood now"
  },
  "episode-months": {
    question: "How long has this low time lasted?",
    hint: "Your best guess, such as 14 months or 2 years. (optional)",
    topic: "How long it has lasted"
  },
  goals: {
    question: "What do you want help with? Check all that fit.",
    why: "What is known about these medicines is not the same for each one.",
    topic: "What you want help with"
  },
  "main-goal": {
    question: "Which one matters most to you now?",
    why: "Your provider will start with this one.",
    topic: "Main goal"
  },
  trials: { question: "Medicines you have tried", topic: "Medicines tried" },
  "no-trials": { question: "I have never taken a medicine for my mood", topic: "No medicine tried" },
  augmentation: {
    question: "Were any of these ever added to a medicine for your mood?",
    hint: "People often forget these. Check all that you took. (optional)",
    why: "Your provider will want to see all that was tried.",
    topic: "Add-on medicines"
  },
  "other-treatments": {
    question: "Have you ever had any of these?",
    hint: "Check all that fit. (optional)",
    why: "Your provider will want to see all that was tried.",
    topic: "ECT, TMS, VNS, or talk therapy"
  },
  "blood-pressure-systolic": {
    question: "If you know your last blood pressure: the top number",
    hint: "Such as 120. (optional)",
    topic: "Blood pressure, top number"
  },
  "blood-pressure-diastolic": {
    question: "The bottom number",
    hint: "Such as 80. (optional)",
    topic: "Blood pressure, bottom number"
  },
  "heart-attack-when": {
    question: "When was your heart attack?",
    why: "The heart needs time to heal.",
    topic: "When the heart attack was"
  },
  "head-injury-when": {
    question: "When was your head injury?",
    why: "The brain needs time to heal.",
    topic: "When the head injury was"
  },
  hopes: {
    question: "What would you most like to have back?",
    hint: "Check all that fit. Your provider will see this. (optional)",
    topic: "What you would like to have back"
  }
};
const trial = {
  "dose-mg": {
    question: "What was the most you took in a day?",
    hint: "In milligrams (mg). Look on the bottle if you have it.",
    why: "A low dose may not have been a full try.",
    topic: "Highest daily dose"
  },
  weeks: {
    question: "How long did you take that dose?",
    hint: "In weeks, or write \u201C2 months\u201D. Your best guess is fine.",
    why: "These medicines need some weeks.",
    topic: "Time at that dose"
  },
  "taken-most-days": { question: "Did you take it most days?", topic: "Taken most days" },
  improvement: { question: "How much did it help?", topic: "How much it helped" },
  "stopped-for-side-effects": {
    question: "Did you stop because of side effects?",
    topic: "Stopped for side effects"
  },
  "this-episode": {
    question: "Did you take it in the low time you have now?",
    hint: "Say No if it was for a low time in the past.",
    topic: "In this low time"
  }
};
const trialLine = {
  "dose-mg": { unsure: "highest daily dose: not sure", blank: "highest daily dose: not answered" },
  weeks: { unsure: "time at that dose: not sure", blank: "time at that dose: not answered" },
  improvement: {
    none: "how much it helped: not at all",
    "a-little": "how much it helped: a little",
    "half-or-more": "how much it helped: about half better, or more",
    unsure: "how much it helped: not sure",
    blank: "how much it helped: not answered"
  }
};
const answers = {
  yes: "Yes",
  no: "No",
  unsure: "Not sure",
  declined: "I\u2019d rather not say",
  "not-applicable": "Does not apply",
  "within-6-weeks": "In the past 6 weeks",
  "6-weeks-to-6-months": "6 weeks to 6 months ago",
  "longer-ago": "Longer ago",
  "improvement:none": "Not at all",
  "improvement:a-little": "A little",
  "improvement:half-or-more": "About half better, or more",
  "other-treatments:ect": "ECT (electric treatment under sleep medicine)",
  "other-treatments:tms": "TMS (magnet treatment of the brain)",
  "other-treatments:vns": "VNS (a nerve implant in the neck)",
  "other-treatments:psychotherapy": "Talk therapy",
  "hopes:energy": "Energy",
  "hopes:interest": "Interest in things",
  "hopes:work-or-school": "Work or school",
  "hopes:relationships": "Time with people",
  "hopes:sleep": "Sleep",
  "hopes:less-pain": "Less pain",
  "hopes:other": "Something else",
  none: "None of these",
  "goals:none": "Something else, or I\u2019m not sure"
};
const medicineGroups = [
  { title: "SSRIs", classes: ["SSRI"] },
  { title: "SNRIs", classes: ["SNRI"] },
  {
    title: "Other newer medicines",
    classes: ["NDRI", "NaSSA", "SARI", "SPARI", "multimodal", "NMDA + NDRI"]
  },
  { title: "Older medicines: tricyclics", classes: ["TCA", "tetracyclic"] },
  { title: "Older medicines: MAOIs", classes: ["MAOI", "RIMA"] }
];
const flow = {
  progress: (part, total, name) => `Part ${part} of ${total}: ${name}`,
  continue: "Continue",
  back: "Back",
  whyWeAsk: "Why we ask",
  or: "or",
  notSure: "Not sure",
  fill: { all: "No to all of these", rest: "No to the rest", allNotApplicable: "None of these apply to me" },
  filled: (count, answer) => count === 1 ? `1 answer was set to ${answer}. You can change it.` : `${count} answers were set to ${answer}. You can change each one.`,
  fillNote: "This fills in the answers below. You can still change each one.",
  problem: "There is a problem",
  errors: {
    choose: "Choose an answer.",
    chooseOne: "Choose at least one.",
    dose: "Enter the dose in mg, such as 100, or choose Not sure.",
    weeks: "Enter the time in weeks, such as 8, or choose Not sure.",
    months: "Enter the time in months, such as 14, or leave it blank.",
    pressure: "Enter one whole number, such as 120, or leave it blank.",
    medicines: "Check a medicine, or say that you have never taken one."
  },
  understood: {
    dose: (dose) => `We understood: ${dose}.`,
    weeks: (n) => `We understood: ${n} ${n === "1" ? "week" : "weeks"}.`,
    "episode-months": (n) => `We understood: ${n} ${n === "1" ? "month" : "months"}.`,
    number: (n) => `We understood: ${n}.`
  },
  helpNear: (whatToDo) => `Help is near: ${whatToDo}.`,
  emergencyNear: (number) => `Help is near: call ${number}.`,
  thoughts: "Thank you for telling us. You can talk with someone at any time: the help lines are at the top of each page.",
  odd: {
    title: "Is this right?",
    pressureTitle: "Very high blood pressure: is this right?",
    pressure: "That is very high. If you also have chest pain, a hard time breathing, a very bad headache, or one side that went weak, get emergency help now. Change it if it was a slip. If it is right, press Continue.",
    pressureSwapped: (top, bottom) => `The top number, ${top}, is not more than the bottom number, ${bottom}. Most often the top number is the larger one. Change them if it was a slip. If they are right, press Continue.`,
    pressureLow: (top) => `${top} is low for a top number. Check that it is not the bottom number. If it is right, press Continue.`,
    dose: (dose, name) => `${dose} is more than most people take of ${name}. Change it if it was a slip. If it is right, press Continue.`,
    doseLow: (dose, name) => `${dose} is very little for ${name}. Enter the milligrams (mg), not how many pills. If it is right, press Continue.`,
    doseUnit: (dose, same, name) => `${dose} is the same as ${same}. Doses of ${name} are most often in micrograms (mcg). If you meant mcg, write it after the number. If it is right, press Continue.`,
    weeks: (weeks) => `${weeks} weeks is a very long time. Change it if it was a slip. If it is right, press Continue.`
  }
};
const medicines = {
  mine: "Others you have added",
  search: "Look for another medicine",
  searchHint: "Type a name or a brand. It is fine if you are not sure how to spell it. If you do not know the name, write what you know.",
  mineSoFar: (names) => `On your list: ${names}.`,
  pending: (text) => `You typed \u201C${text}\u201D. Add it, or clear the field.`,
  unknownName: (text, count) => count === 0 ? `We do not know \u201C${text}\u201D. You can add it as you wrote it.` : `\u201C${text}\u201D is not a name we know. Choose one below, or add it as you wrote it.`,
  clearField: "Clear the field",
  cleared: "The field was cleared.",
  found: (count) => count === 0 ? "No match found." : count === 1 ? "1 match found." : `${count} matches found.`,
  add: (name) => `Add ${name}`,
  addOwn: (word) => `Add \u201C${word}\u201D as I wrote it`,
  added: (name) => `${name} was added to your list.`,
  onList: (name) => `${name} is on your list.`,
  clearedByNone: "The medicines on your list were taken off. Uncheck this to put them back.",
  listTitle: "Your medicines so far",
  listIntro: "Check each one. Add any other you have tried.",
  edit: "Edit",
  remove: (name) => `Remove ${name}`,
  removed: (name) => `${name} was removed.`,
  undo: "Put it back",
  putBack: (name) => `${name} is back on your list.`,
  again: (name) => `Add another time you took ${name}`,
  time: (name, time) => `${name}, time ${time}`,
  another: "Add another medicine",
  trialTitle: (name) => `About ${name}`,
  otherName: "a medicine not on our list"
};
const check = {
  title: "Check your answers",
  intro: "Read what you told us. You can change anything.",
  change: "Change",
  changeHidden: (view) => ` ${view}`,
  age: "Your age",
  notAnswered: "Not answered",
  removed: "Your change took away these answers, as they no longer apply:",
  submit: "See my summary"
};
const doseUnits = { mg: "mg a day", mcg: "mcg (micrograms) a day" };
const units = {
  "dose-mg": "mg a day",
  weeks: "weeks",
  "episode-months": "months",
  "blood-pressure-systolic": "mmHg",
  "blood-pressure-diastolic": "mmHg"
};
const aboutPage = {
  title: "About these treatments",
  intro: "This form does not tell you if either one is right for you. Only a provider can, after an exam.",
  uses: "What it is for, and what it is not for",
  warnings: "Warnings",
  visits: "What a visit is like",
  claims: "What people have read, and what may be said",
  claim: (claim) => `You may have read: \u201C${claim}\u201D`,
  conditions: "What is known, line by line",
  source: "Source:"
};

export { aboutPage, answers, check, doseUnits, flow, medicineGroups, medicines, parts, questions, trial, trialLine, units, views };
