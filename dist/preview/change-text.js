import { readTrialPath } from '../assessment/edit.js';
import { isObject } from '../assessment/equality.js';
import { outcomes } from '../content/words/en/clinical.js';
import { medicationLabel } from '../assessment/catalogue.js';
import { foreignText } from '../exports/foreign-text.js';
import { trialLine, showAnswer } from '../exports/wording.js';
import { nameText } from './names.js';
import { toJson } from '../assessment/json.js';

function changeText(host, change) {
  const { changes: texts, statuses } = host.texts;
  const plain = (value) => {
    if (Array.isArray(value)) return value.length === 0 ? texts.none : value.map(plain).join(", ");
    if (typeof value === "boolean") return value ? texts.yes : texts.no;
    return foreignText(typeof value === "string" ? value : toJson(value));
  };
  const fromTo = (what, from, to) => from === to ? texts.otherReasons(what, to) : texts.fromTo(what, from, to);
  switch (change.kind) {
    case "recommendation":
      return texts.fromTo(texts.outcome, outcomes[change.from.id].title, outcomes[change.to.id].title);
    case "setting":
      return texts.fromTo(change.name, plain(change.from), plain(change.to));
    case "finding-added":
      return texts.added(nameText(change.id), outcomes[change.to.recommendation].title);
    case "finding-removed":
      return texts.removed(nameText(change.id));
    case "finding-changed":
      return fromTo(
        nameText(change.id),
        `${host.texts.answers[change.from.answer]}, ${host.texts.tiers[change.from.tier]}`,
        `${host.texts.answers[change.to.answer]}, ${host.texts.tiers[change.to.tier]}`
      );
    case "trial-added":
      return texts.added(trialOf(host, change.to.medication, change.index), statuses[change.to.status]);
    case "trial-removed":
      return texts.removed(trialOf(host, change.from.medication, change.index));
    case "trial-changed":
      return fromTo(
        trialOf(host, change.to.medication, change.index),
        statuses[change.from.status],
        statuses[change.to.status]
      );
    case "history":
      return texts.fromTo(texts.history[change.name], plain(change.from), plain(change.to));
    case "missing-added":
      return texts.missing(nameText(change.question));
    case "missing-removed":
      return texts.answered(nameText(change.question));
    case "problem-added":
      return texts.unreadable(nameText(change.path));
    case "problem-removed":
      return texts.readable(nameText(change.path));
  }
}
const trialOf = (host, medication, index) => `${nameText(`trials[${index}]`)}: ${medication === null ? host.texts.trials.unknown : foreignText(medicationLabel(medication))}`;
function answerAt(host, path, value) {
  const place = readTrialPath(path);
  if (place && place.field === void 0) {
    if (value === void 0) return host.texts.edit.noTrial;
    return isObject(value) ? trialLine(host.words, value) : foreignText(toJson(value));
  }
  if (value === void 0) return host.texts.edit.notAnswered;
  return showAnswer(host.words, place?.field ?? path, value);
}

export { answerAt, changeText };
