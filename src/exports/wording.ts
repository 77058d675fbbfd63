import { inOwnUnit, medicationById, medicationLabel, sameMedicine } from '../assessment/catalogue.ts';
import type { Trial } from '../assessment/types.ts';
import type { Words } from '../content/words/en/index.ts';
import { foreignText } from './foreign-text.ts';
import { toJson } from '../assessment/json.ts';

/** A bracket after a question explains a word; it is shown as a hint. */
export function splitHint(question: string): { title: string; description?: string } {
  const [, title, hint] = /^(.*?)\s*\((.*)\)$/.exec(question) ?? [];
  return title && hint ? { title, description: hint } : { title: question };
}

/** The words for an answer code: the question's own where it has any, else the common ones. */
export function answerText(words: Words, question: string, code: string): string {
  if (question === 'goals' || question === 'main-goal') {
    const condition = conditionWords(words, code);
    if (condition) return condition.name;
  }
  // A text of the patient's own comes by here too, and may read "constructor".
  const own = [`${question}:${code}`, code].find((key) => Object.hasOwn(words.answers, key));
  return own === undefined ? foreignText(medicationLabel(code)) : (words.answers[own] ?? code);
}

/** The name of a condition and the honest line on it; undefined for any other code. */
export function conditionWords(words: Words, code: string): { name: string; line: string } | undefined {
  const { conditions } = words.about;
  return Object.hasOwn(conditions, code) ? conditions[code as keyof typeof conditions] : undefined;
}

/** The question and the topic of any question or item; undefined for an id that has no words. */
export function questionWords(
  words: Words,
  id: string,
): { question: string; topic: string; why?: string } | undefined {
  const known = { ...words.items, ...words.questions } as Record<
    string,
    { question: string; topic: string; why?: string }
  >;
  return Object.hasOwn(known, id) ? known[id] : undefined;
}

/** An answer as people read it: words for codes, units for numbers, and "not answered" for nothing. */
export function showAnswer(words: Words, question: string, answer: unknown): string {
  if (answer === undefined || answer === null || answer === '') return words.check.notAnswered;
  if (Array.isArray(answer)) {
    const none = words.answers[`${question}:none`] ?? words.answers['none'] ?? '';
    return answer.length === 0 ? none : answer.map((each) => showAnswer(words, question, each)).join(', ');
  }
  if (typeof answer === 'number') return `${answer} ${words.units[question] ?? ''}`.trim();
  return typeof answer === 'string' ? answerText(words, question, answer) : foreignText(toJson(answer));
}

/** The name of a trial's medicine: the generic with its brands, or the patient's own word. */
export function trialName(words: Words, trial: Trial): string {
  if (trial.medication === 'other')
    return foreignText(trial['medication-name'] ?? '') || words.medicines.otherName;
  return medicationById(trial.medication)
    ? medicationLabel(trial.medication ?? '')
    : words.medicines.otherName;
}

/** The name alone, for buttons and sentences. */
export function shortTrialName(words: Words, trial: Trial): string {
  return medicationById(trial.medication)?.name ?? trialName(words, trial);
}

/** The name of the trial at a place in a list, told from other times of the same medicine. */
export function nameInList(
  words: Words,
  trials: readonly Trial[],
  at: number,
  name: (words: Words, trial: Trial) => string = trialName,
): string {
  const trial = trials[at] ?? {};
  const times = trials.slice(0, at + 1).filter((each) => sameMedicine(each, trial)).length;
  const more = trials.filter((each) => sameMedicine(each, trial)).length > 1;
  return more ? words.medicines.time(name(words, trial), times) : name(words, trial);
}

/** A day's dose in the unit of its medicine, such as “25 mcg a day.” */
export function showDose(words: Words, mg: number, medication: string | undefined): string {
  const { amount, unit } = inOwnUnit(mg, medication);
  return `${amount} ${words.doseUnits[unit]}`;
}

/** An answer about a medicine as people read it. */
function showTrialAnswer(words: Words, trial: Trial, field: keyof Words['trial']): string {
  const answer = trial[field];
  return field === 'dose-mg' && typeof answer === 'number'
    ? showDose(words, answer, trial.medication)
    : showAnswer(words, field, answer);
}

/** A medicine with its dose, time and effect, in one line. */
export function trialLine(words: Words, trial: Trial): string {
  const facts = (['dose-mg', 'weeks', 'improvement'] as const).map((field) => {
    const answer = trial[field];
    if (typeof answer === 'number') return showTrialAnswer(words, trial, field);
    const texts: Readonly<Record<string, string>> = words.trialLine[field];
    const code = answer ?? 'blank';
    return Object.hasOwn(texts, code) ? (texts[code] ?? '') : showAnswer(words, field, answer);
  });
  return `${trialName(words, trial)}: ${facts.join(', ')}`;
}

/** What was told of one medicine, question by question. */
export function trialFacts(words: Words, trial: Trial): [name: string, value: string][] {
  const fields = Object.entries(words.trial) as [
    keyof Words['trial'],
    Words['trial'][keyof Words['trial']],
  ][];
  return fields.map(([field, { topic }]) => [`${topic}:`, showTrialAnswer(words, trial, field)]);
}
