import { askedItems } from '../assessment/catalogue.js';
import { choiceSets } from '../content/choices.js';
import { parts } from '../content/flow.js';
import { questions, trialQuestions } from '../content/questions.js';
import { splitHint, answerText } from '../exports/wording.js';
import { toJson } from '../assessment/json.js';

const NONE = "none";
function surveyDefinition(words) {
  return {
    showNavigationButtons: false,
    showQuestionNumbers: "off",
    clearInvisibleValues: "onHidden",
    checkErrorsMode: "onNextPage",
    pages: parts.flatMap((part) => part.views.map((view) => page(view, words)))
  };
}
function askedAbout(definition) {
  return new Set([...toJson(definition).matchAll(/\{([\w-]+)/g)].map(([, name]) => name ?? ""));
}
const pageName = (view) => `view-${view}`;
function page(view, words) {
  const own = questions.filter((question) => question.view === view);
  return {
    name: pageName(view),
    title: words.views[view].title,
    elements: [
      ...askedItems.filter((item) => item.view === view).map((item) => itemElement(item, words)),
      ...own.map((question) => questionElement(question, words))
    ]
  };
}
function itemElement(item, words) {
  const codes = choiceSets[item.answers];
  return {
    type: "radiogroup",
    name: item.id,
    ...splitHint(words.items[item.id].question),
    isRequired: true,
    requiredErrorText: words.flow.errors.choose,
    choices: choices(codes, item.id, words)
  };
}
function choices(codes, question, words) {
  return codes.map((value) => ({ value, text: answerText(words, question, value) }));
}
function questionElement(question, words) {
  const { question: title, hint } = words.questions[question.id];
  const base = {
    name: question.id,
    title,
    ...hint === void 0 ? {} : { description: hint },
    ...question.after ? { visibleIf: `{${question.after.question}} = '${question.after.answer}'` } : {}
  };
  switch (question.id) {
    case "trials":
      return trialsElement(base, words);
    case "no-trials":
      return {
        ...base,
        type: "radiogroup",
        choices: [{ value: "yes", text: title }],
        requiredIf: "{trials} empty",
        requiredErrorText: words.flow.errors.medicines
      };
    case "main-goal":
      return {
        ...base,
        type: "radiogroup",
        visibleIf: "{goals[1]} notempty",
        choicesVisibleIf: "{goals} contains {item}",
        isRequired: true,
        requiredErrorText: words.flow.errors.choose,
        choices: choices(question.codes ?? [], question.id, words)
      };
  }
  if (question.kind === "number") return { ...base, type: "text" };
  const required = question.required ? {
    isRequired: true,
    requiredErrorText: question.kind === "choices" ? words.flow.errors.chooseOne : words.flow.errors.choose
  } : {};
  const list = { ...base, ...required, choices: choices(question.codes ?? [], question.id, words) };
  if (question.kind === "choice") return { ...list, type: "radiogroup" };
  const noneText = words.answers[`${question.id}:${NONE}`] ?? words.answers[NONE];
  return { ...list, type: "checkbox", showNoneItem: question.id !== "hopes", noneText };
}
function trialsElement(base, words) {
  return {
    ...base,
    type: "paneldynamic",
    templateElements: [
      { type: "text", name: "medication" },
      { type: "text", name: "medication-name" },
      ...trialQuestions.map((question) => {
        const { question: title, hint } = words.trial[question.id];
        const shared = {
          name: question.id,
          title,
          ...hint === void 0 ? {} : { description: hint },
          isRequired: true
        };
        if (question.kind === "number") {
          return {
            ...shared,
            type: "text",
            requiredErrorText: words.flow.errors[question.id === "weeks" ? "weeks" : "dose"]
          };
        }
        return {
          ...shared,
          type: "radiogroup",
          requiredErrorText: words.flow.errors.choose,
          choices: choices(question.codes, question.id, words)
        };
      })
    ]
  };
}

export { NONE, askedAbout, pageName, surveyDefinition };
