import { readTrialPath } from '../assessment/edit.js';
import { isObject } from '../assessment/equality.js';
import { outcomes } from '../content/words/en/preview.js';
import { medicationLabel } from '../assessment/catalogue.js';
import { trialLine, showAnswer } from '../exports/wording.js';
import { topicOf } from './why-view.js';

function changeText(host, change) {
  const { changes: texts, statuses } = host.texts;
  const plain = (value) => typeof value === "string" ? value : JSON.stringify(value);
  switch (change.kind) {
    case "recommendation":
      return texts.fromTo(texts.outcome, outcomes[change.from.id].title, outcomes[change.to.id].title);
    case "setting":
      return texts.fromTo(change.name, plain(change.from), plain(change.to));
    case "finding-added":
      return texts.added(topicOf(host, change.id), outcomes[change.to.recommendation].title);
    case "finding-removed":
      return texts.removed(topicOf(host, change.id));
    case "finding-changed":
      return texts.fromTo(
        topicOf(host, change.id),
        `${host.texts.answers[change.from.answer]}, ${host.texts.tiers[change.from.tier]}`,
        `${host.texts.answers[change.to.answer]}, ${host.texts.tiers[change.to.tier]}`
      );
    case "trial-added":
      return texts.added(trialOf(host, change.to.medication, change.index), statuses[change.to.status]);
    case "trial-removed":
      return texts.removed(trialOf(host, change.from.medication, change.index));
    case "trial-changed":
      return texts.fromTo(
        trialOf(host, change.to.medication, change.index),
        statuses[change.from.status],
        statuses[change.to.status]
      );
    case "history":
      return texts.fromTo(texts.history[change.name], plain(change.from), plain(change.to));
    case "missing-added":
      return texts.missing(topicOf(host, change.question));
    case "missing-removed":
      return texts.answered(topicOf(host, change.question));
    case "problem-added":
      return texts.unreadable(change.path);
    case "problem-removed":
      return texts.readable(change.path);
  }
}
const trialOf = (host, medication, index) => `${host.texts.trials.medicine} ${index + 1}: ${medication === null ? host.texts.trials.unknown : medicationLabel(medication)}`;
function pathText(host, path) {
  const place = readTrialPath(path);
  if (!place) return topicOf(host, path);
  const medicine = `${host.texts.trials.medicine} ${place.index + 1}`;
  const field = host.words.trial[place.field];
  return place.field === void 0 ? medicine : `${medicine}, ${field?.topic ?? place.field}`;
}
function answerAt(host, path, value) {
  const place = readTrialPath(path);
  if (value === void 0) return host.texts.edit.notAnswered;
  if (place && place.field === void 0)
    return isObject(value) ? trialLine(host.words, value) : JSON.stringify(value);
  return showAnswer(host.words, place?.field ?? path, value);
}

export { answerAt, changeText, pathText };
