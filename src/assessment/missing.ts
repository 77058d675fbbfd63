import { questions, type Question } from '../content/questions.ts';
import { askedItems } from './catalogue.ts';
import { mainGoalOf } from './findings.ts';
import type { Answers } from './types.ts';

/** Required questions left blank, in the order asked. A follow-up is required once it is asked. */
export function missingQuestions(answers: Answers): string[] {
  const given = answers as Record<string, unknown>;
  const blank = (id: string) => given[id] === undefined;
  const asked = (question: Question) =>
    question.after === undefined || given[question.after.question] === question.after.answer;
  const required = (questions as readonly Question[]).filter(
    (question) => question.required && asked(question),
  );
  return [
    ...(blank('age') ? ['age'] : []),
    ...askedItems.filter(({ id }) => blank(id)).map(({ id }) => id),
    ...required.filter(({ id }) => isMissing(id, answers) ?? blank(id)).map(({ id }) => id),
  ];
}

/** Questions that another answer can settle; undefined for all others. */
function isMissing(id: string, answers: Answers): boolean | undefined {
  switch (id) {
    case 'goals':
      // An empty list is an answer: something else, or not sure.
      return answers.goals === undefined && mainGoalOf(answers) === undefined;
    case 'main-goal':
      return (answers.goals ?? []).length > 1 && mainGoalOf(answers) === undefined;
    case 'trials':
      return (answers.trials ?? []).length === 0 && answers['no-trials'] !== 'yes';
    default:
      return undefined;
  }
}
