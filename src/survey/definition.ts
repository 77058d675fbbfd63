import { askedItems } from '../assessment/catalogue.ts';
import { choiceSets } from '../content/choices.ts';
import { parts } from '../content/flow.ts';
import { questions, trialQuestions, type Question } from '../content/questions.ts';
import type { Item, ViewId } from '../content/types.ts';
import { answerText, splitHint } from '../exports/wording.ts';
import type { Words } from '../content/words/en/index.ts';
import { toJson } from '../assessment/json.ts';

/** A survey-core definition, as JSON. */
export interface SurveyDefinition {
  readonly pages: readonly { readonly name: string; readonly elements: readonly object[] }[];
  readonly [setting: string]: unknown;
}

/** The value of a checkbox list that says "none of these"; in the answers it is an empty list. */
export const NONE = 'none';

/**
 * The questionnaire as survey-core reads it: one page a view, every question and every word from `content/`.
 * Numbers are plain text questions: what a person types is read by `entry.ts` before it reaches the model.
 */
export function surveyDefinition(words: Words): SurveyDefinition {
  return {
    showNavigationButtons: false,
    showQuestionNumbers: 'off',
    clearInvisibleValues: 'onHidden',
    checkErrorsMode: 'onNextPage',
    pages: parts.flatMap((part) => part.views.map((view) => page(view, words))),
  };
}

/** The questions that a condition somewhere asks about. Whatever stands in braces counts: too many cost time, too few would be wrong. */
export function askedAbout(definition: SurveyDefinition): ReadonlySet<string> {
  return new Set([...toJson(definition).matchAll(/\{([\w-]+)/g)].map(([, name]) => name ?? ''));
}

/** Pages and questions are named apart, for several views are called after their one question. */
export const pageName = (view: ViewId) => `view-${view}`;

function page(view: ViewId, words: Words) {
  const own = (questions as readonly Question[]).filter((question) => question.view === view);
  return {
    name: pageName(view),
    title: words.views[view].title,
    elements: [
      ...askedItems.filter((item) => item.view === view).map((item) => itemElement(item, words)),
      ...own.map((question) => questionElement(question, words)),
    ],
  };
}

function itemElement(item: Item, words: Words) {
  const codes = choiceSets[item.answers as Exclude<Item['answers'], 'derived'>];
  return {
    type: 'radiogroup',
    name: item.id,
    ...splitHint(words.items[item.id as keyof Words['items']].question),
    isRequired: true,
    requiredErrorText: words.flow.errors.choose,
    choices: choices(codes, item.id, words),
  };
}

function choices(codes: readonly string[], question: string, words: Words) {
  return codes.map((value) => ({ value, text: answerText(words, question, value) }));
}

function questionElement(question: Question, words: Words): object {
  const { question: title, hint } = words.questions[question.id as keyof Words['questions']];
  const base = {
    name: question.id,
    title,
    ...(hint === undefined ? {} : { description: hint }),
    ...(question.after ? { visibleIf: `{${question.after.question}} = '${question.after.answer}'` } : {}),
  };
  switch (question.id) {
    case 'trials':
      return trialsElement(base, words);
    case 'no-trials':
      return {
        ...base,
        type: 'radiogroup',
        choices: [{ value: 'yes', text: title }],
        requiredIf: '{trials} empty',
        requiredErrorText: words.flow.errors.medicines,
      };
    case 'main-goal':
      return {
        ...base,
        type: 'radiogroup',
        visibleIf: '{goals[1]} notempty',
        choicesVisibleIf: '{goals} contains {item}',
        isRequired: true,
        requiredErrorText: words.flow.errors.choose,
        choices: choices(question.codes ?? [], question.id, words),
      };
  }
  if (question.kind === 'number') return { ...base, type: 'text' };
  const required = question.required
    ? {
        isRequired: true,
        requiredErrorText:
          question.kind === 'choices' ? words.flow.errors.chooseOne : words.flow.errors.choose,
      }
    : {};
  const list = { ...base, ...required, choices: choices(question.codes ?? [], question.id, words) };
  if (question.kind === 'choice') return { ...list, type: 'radiogroup' };
  const noneText = words.answers[`${question.id}:${NONE}`] ?? words.answers[NONE];
  return { ...list, type: 'checkbox', showNoneItem: question.id !== 'hopes', noneText };
}

function trialsElement(base: object, words: Words) {
  return {
    ...base,
    type: 'paneldynamic',
    templateElements: [
      { type: 'text', name: 'medication' },
      { type: 'text', name: 'medication-name' },
      ...trialQuestions.map((question) => {
        const { question: title, hint } = words.trial[question.id];
        const shared = {
          name: question.id,
          title,
          ...(hint === undefined ? {} : { description: hint }),
          isRequired: true,
        };
        if (question.kind === 'number') {
          return {
            ...shared,
            type: 'text',
            requiredErrorText: words.flow.errors[question.id === 'weeks' ? 'weeks' : 'dose'],
          };
        }
        return {
          ...shared,
          type: 'radiogroup',
          requiredErrorText: words.flow.errors.choose,
          choices: choices(question.codes, question.id, words),
        };
      }),
    ],
  };
}
