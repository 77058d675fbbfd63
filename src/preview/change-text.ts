import type { AssessmentChange } from '../assessment/compare.ts';
import { readTrialPath } from '../assessment/edit.ts';
import { isObject } from '../assessment/equality.ts';
import { outcomes } from '../content/words/en/clinical.ts';
import { medicationLabel } from '../assessment/catalogue.ts';
import { foreignText } from '../exports/foreign-text.ts';
import { showAnswer, trialLine } from '../exports/wording.ts';
import type { PreviewHost } from './host.ts';
import { nameText } from './names.ts';
import { toJson } from '../assessment/json.ts';

/** One difference between two assessments, in a line. */
export function changeText(host: PreviewHost, change: AssessmentChange): string {
  const { changes: texts, statuses } = host.texts;
  const plain = (value: unknown): string => {
    if (Array.isArray(value)) return value.length === 0 ? texts.none : value.map(plain).join(', ');
    if (typeof value === 'boolean') return value ? texts.yes : texts.no;
    return foreignText(typeof value === 'string' ? value : toJson(value));
  };
  const fromTo = (what: string, from: string, to: string) =>
    from === to ? texts.otherReasons(what, to) : texts.fromTo(what, from, to);
  switch (change.kind) {
    case 'recommendation':
      return texts.fromTo(texts.outcome, outcomes[change.from.id].title, outcomes[change.to.id].title);
    case 'setting':
      return texts.fromTo(change.name, plain(change.from), plain(change.to));
    case 'finding-added':
      return texts.added(nameText(change.id), outcomes[change.to.recommendation].title);
    case 'finding-removed':
      return texts.removed(nameText(change.id));
    case 'finding-changed':
      return fromTo(
        nameText(change.id),
        `${host.texts.answers[change.from.answer]}, ${host.texts.tiers[change.from.tier]}`,
        `${host.texts.answers[change.to.answer]}, ${host.texts.tiers[change.to.tier]}`,
      );
    case 'trial-added':
      return texts.added(trialOf(host, change.to.medication, change.index), statuses[change.to.status]);
    case 'trial-removed':
      return texts.removed(trialOf(host, change.from.medication, change.index));
    case 'trial-changed':
      return fromTo(
        trialOf(host, change.to.medication, change.index),
        statuses[change.from.status],
        statuses[change.to.status],
      );
    case 'history':
      return texts.fromTo(texts.history[change.name], plain(change.from), plain(change.to));
    case 'missing-added':
      return texts.missing(nameText(change.question));
    case 'missing-removed':
      return texts.answered(nameText(change.question));
    case 'problem-added':
      return texts.unreadable(nameText(change.path));
    case 'problem-removed':
      return texts.readable(nameText(change.path));
  }
}

const trialOf = (host: PreviewHost, medication: string | null, index: number) =>
  `${nameText(`trials[${index}]`)}: ${medication === null ? host.texts.trials.unknown : foreignText(medicationLabel(medication))}`;

/** An answer at a path as people read it. */
export function answerAt(host: PreviewHost, path: string, value: unknown): string {
  const place = readTrialPath(path);
  if (place && place.field === undefined) {
    if (value === undefined) return host.texts.edit.noTrial;
    return isObject(value) ? trialLine(host.words, value) : foreignText(toJson(value));
  }
  if (value === undefined) return host.texts.edit.notAnswered;
  return showAnswer(host.words, place?.field ?? path, value);
}
