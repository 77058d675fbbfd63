import type { AssessmentChange } from '../assessment/compare.ts';
import { readTrialPath } from '../assessment/edit.ts';
import { isObject } from '../assessment/equality.ts';
import { outcomes } from '../content/words/en/preview.ts';
import { medicationLabel } from '../assessment/catalogue.ts';
import { showAnswer, trialLine } from '../exports/wording.ts';
import type { PreviewHost } from './host.ts';
import { topicOf } from './why-view.ts';

/** One difference between two assessments, in a line. */
export function changeText(host: PreviewHost, change: AssessmentChange): string {
  const { changes: texts, statuses } = host.texts;
  const plain = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  switch (change.kind) {
    case 'recommendation':
      return texts.fromTo(texts.outcome, outcomes[change.from.id].title, outcomes[change.to.id].title);
    case 'setting':
      return texts.fromTo(change.name, plain(change.from), plain(change.to));
    case 'finding-added':
      return texts.added(topicOf(host, change.id), outcomes[change.to.recommendation].title);
    case 'finding-removed':
      return texts.removed(topicOf(host, change.id));
    case 'finding-changed':
      return texts.fromTo(
        topicOf(host, change.id),
        `${host.texts.answers[change.from.answer]}, ${host.texts.tiers[change.from.tier]}`,
        `${host.texts.answers[change.to.answer]}, ${host.texts.tiers[change.to.tier]}`,
      );
    case 'trial-added':
      return texts.added(trialOf(host, change.to.medication, change.index), statuses[change.to.status]);
    case 'trial-removed':
      return texts.removed(trialOf(host, change.from.medication, change.index));
    case 'trial-changed':
      return texts.fromTo(
        trialOf(host, change.to.medication, change.index),
        statuses[change.from.status],
        statuses[change.to.status],
      );
    case 'history':
      return texts.fromTo(texts.history[change.name], plain(change.from), plain(change.to));
    case 'missing-added':
      return texts.missing(topicOf(host, change.question));
    case 'missing-removed':
      return texts.answered(topicOf(host, change.question));
    case 'problem-added':
      return texts.unreadable(change.path);
    case 'problem-removed':
      return texts.readable(change.path);
  }
}

const trialOf = (host: PreviewHost, medication: string | null, index: number) =>
  `${host.texts.trials.medicine} ${index + 1}: ${medication === null ? host.texts.trials.unknown : medicationLabel(medication)}`;

/** A path as people read it: the topic of a question, or the medicine and its field. */
export function pathText(host: PreviewHost, path: string): string {
  const place = readTrialPath(path);
  if (!place) return topicOf(host, path);
  const medicine = `${host.texts.trials.medicine} ${place.index + 1}`;
  const field = host.words.trial[place.field as keyof typeof host.words.trial] as
    { topic: string } | undefined;
  return place.field === undefined ? medicine : `${medicine}, ${field?.topic ?? place.field}`;
}

/** An answer at a path as people read it. */
export function answerAt(host: PreviewHost, path: string, value: unknown): string {
  const place = readTrialPath(path);
  if (value === undefined) return host.texts.edit.notAnswered;
  if (place && place.field === undefined)
    return isObject(value) ? trialLine(host.words, value) : JSON.stringify(value);
  return showAnswer(host.words, place?.field ?? path, value);
}
