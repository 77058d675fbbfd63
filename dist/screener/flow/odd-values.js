import { medicationById, inOwnUnit } from '../../assessment/catalogue.js';
import { bloodPressure } from '../../content/thresholds.js';
import { shortTrialName, showDose } from '../../exports/wording.js';

const VERY_LONG_WEEKS = 520;
const VERY_LOW = { share: 1 / 10, pills: { below: 5, share: 1 / 5 } };
const NO_LONGER_MICROGRAMS = 1;
function oddness(words, question, value, answers, trial) {
  const { odd } = words.flow;
  switch (question) {
    case "blood-pressure-systolic":
      return oddTopNumber(words, value, answers["blood-pressure-diastolic"]);
    case "blood-pressure-diastolic":
      return value >= bloodPressure.crisis.diastolic ? odd.pressure : "";
    case "dose-mg":
      return oddDose(words, value, trial);
    case "weeks":
      return value > VERY_LONG_WEEKS ? odd.weeks(String(value)) : "";
    default:
      return "";
  }
}
function oddTopNumber({ flow: { odd } }, top, bottom) {
  const { crisis, high } = bloodPressure;
  if (top >= crisis.systolic) return odd.pressure;
  if (bottom !== void 0 && top <= bottom) return odd.pressureSwapped(String(top), String(bottom));
  return top < high.diastolic ? odd.pressureLow(String(top)) : "";
}
function oddDose(words, mg, trial) {
  const { odd } = words.flow;
  const name = shortTrialName(words, trial);
  const { minMg, maxMg } = medicationById(trial.medication) ?? {};
  if (inOwnUnit(mg, trial.medication).unit === "mcg" && mg >= NO_LONGER_MICROGRAMS)
    return odd.doseUnit(showDose(words, mg, void 0), showDose(words, mg, trial.medication), name);
  const dose = showDose(words, mg, trial.medication);
  if (maxMg !== void 0 && mg > maxMg) return odd.dose(dose, name);
  return minMg !== void 0 && isVeryLow(mg / minMg, mg) ? odd.doseLow(dose, name) : "";
}
const isVeryLow = (share, mg) => share < VERY_LOW.share || mg < VERY_LOW.pills.below && share <= VERY_LOW.pills.share;

export { oddness };
