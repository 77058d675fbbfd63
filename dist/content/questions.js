import { choiceSets } from './choices.js';
import { conditions } from './conditions.js';
import { medications } from './medications.js';

const conditionIds = conditions.map((condition) => condition.id);
const hopes = [
  "energy",
  "interest",
  "work-or-school",
  "relationships",
  "sleep",
  "less-pain",
  "other"
];
const otherTreatments = ["ect", "tms", "vns", "psychotherapy"];
const augmentationAgents = medications.filter((medication) => medication.role === "augmentation").map(({ id }) => id);
const questions = [
  {
    id: "depression-episode",
    kind: "choice",
    codes: choiceSets["yes-no-unsure"],
    view: "mood",
    required: true
  },
  {
    id: "episode-months",
    kind: "number",
    view: "goals",
    required: false,
    after: { question: "depression-episode", answer: "yes" }
  },
  { id: "goals", kind: "choices", codes: conditionIds, view: "goals", required: true },
  { id: "main-goal", kind: "choice", codes: conditionIds, view: "main-goal", required: true },
  { id: "trials", kind: "trials", view: "medicines-tried", required: true },
  { id: "no-trials", kind: "choice", codes: ["yes"], view: "medicines-tried", required: false },
  {
    id: "augmentation",
    kind: "choices",
    codes: augmentationAgents,
    view: "other-treatments",
    required: false
  },
  {
    id: "other-treatments",
    kind: "choices",
    codes: otherTreatments,
    view: "other-treatments",
    required: false
  },
  { id: "blood-pressure-systolic", kind: "number", view: "blood-pressure", required: false },
  { id: "blood-pressure-diastolic", kind: "number", view: "blood-pressure", required: false },
  {
    id: "heart-attack-when",
    kind: "choice",
    codes: choiceSets.when,
    view: "timing",
    required: true,
    after: { question: "heart-attack", answer: "yes" }
  },
  {
    id: "head-injury-when",
    kind: "choice",
    codes: choiceSets.when,
    view: "timing",
    required: true,
    after: { question: "head-injury", answer: "yes" }
  },
  { id: "hopes", kind: "choices", codes: hopes, view: "practical", required: false }
];
const trialQuestions = [
  { id: "dose-mg", kind: "number" },
  { id: "weeks", kind: "number" },
  { id: "taken-most-days", kind: "choice", codes: choiceSets["yes-no-unsure"] },
  { id: "improvement", kind: "choice", codes: choiceSets.improvement },
  { id: "stopped-for-side-effects", kind: "choice", codes: choiceSets["yes-no-unsure"] },
  { id: "this-episode", kind: "choice", codes: choiceSets["yes-no-unsure"] }
];

export { augmentationAgents, hopes, otherTreatments, questions, trialQuestions };
