import { questions } from '../content/questions.js';
import { askedItems } from './catalogue.js';
import { mainGoalOf } from './findings.js';

function missingQuestions(answers) {
  const given = answers;
  const blank = (id) => given[id] === void 0;
  const asked = (question) => question.after === void 0 || given[question.after.question] === question.after.answer;
  const required = questions.filter(
    (question) => question.required && asked(question)
  );
  return [
    ...blank("age") ? ["age"] : [],
    ...askedItems.filter(({ id }) => blank(id)).map(({ id }) => id),
    ...required.filter(({ id }) => isMissing(id, answers) ?? blank(id)).map(({ id }) => id)
  ];
}
function isMissing(id, answers) {
  switch (id) {
    case "goals":
      return answers.goals === void 0 && mainGoalOf(answers) === void 0;
    case "main-goal":
      return (answers.goals ?? []).length > 1 && mainGoalOf(answers) === void 0;
    case "trials":
      return (answers.trials ?? []).length === 0 && answers["no-trials"] !== "yes";
    default:
      return void 0;
  }
}

export { missingQuestions };
