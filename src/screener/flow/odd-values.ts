import { inOwnUnit, medicationById } from '../../assessment/catalogue.ts';
import type { Answers, Trial } from '../../assessment/types.ts';
import { bloodPressure } from '../../content/thresholds.ts';
import type { Words } from '../../content/words/en/index.ts';
import { shortTrialName, showDose } from '../../exports/wording.ts';

/** Past this a time is asked about once. */
const VERY_LONG_WEEKS = 520;

/**
 * What makes a dose so low that it may be a slip. Our sources name no smallest tablet, so the smallest dose that counts as a trial stands in
 * for it: under a tenth of that is a slipped point, and what is small in itself and a fifth of it or less may be a number of pills. Nothing
 * hangs on it but the question.
 */
const VERY_LOW = { share: 1 / 10, pills: { below: 5, share: 1 / 5 } } as const;

/** From this on a dose in mg of a medicine that is dosed in micrograms is likely to be in the other unit. */
const NO_LONGER_MICROGRAMS = 1;

/** What to ask about a number that looks like a slip; empty where it does not. */
export function oddness(
  words: Words,
  question: string,
  value: number,
  answers: Answers,
  trial: Trial,
): string {
  const { odd } = words.flow;
  switch (question) {
    case 'blood-pressure-systolic':
      return oddTopNumber(words, value, answers['blood-pressure-diastolic']);
    case 'blood-pressure-diastolic':
      return value >= bloodPressure.crisis.diastolic ? odd.pressure : '';
    case 'dose-mg':
      return oddDose(words, value, trial);
    case 'weeks':
      return value > VERY_LONG_WEEKS ? odd.weeks(String(value)) : '';
    default:
      return '';
  }
}

function oddTopNumber({ flow: { odd } }: Words, top: number, bottom: number | undefined): string {
  const { crisis, high } = bloodPressure;
  if (top >= crisis.systolic) return odd.pressure;
  if (bottom !== undefined && top <= bottom) return odd.pressureSwapped(String(top), String(bottom));
  // What would be no high bottom number may well be one.
  return top < high.diastolic ? odd.pressureLow(String(top)) : '';
}

function oddDose(words: Words, mg: number, trial: Trial): string {
  const { odd } = words.flow;
  const name = shortTrialName(words, trial);
  const { minMg, maxMg } = medicationById(trial.medication) ?? {};
  if (inOwnUnit(mg, trial.medication).unit === 'mcg' && mg >= NO_LONGER_MICROGRAMS)
    return odd.doseUnit(showDose(words, mg, undefined), showDose(words, mg, trial.medication), name);
  const dose = showDose(words, mg, trial.medication);
  if (maxMg !== undefined && mg > maxMg) return odd.dose(dose, name);
  return minMg !== undefined && isVeryLow(mg / minMg, mg) ? odd.doseLow(dose, name) : '';
}

const isVeryLow = (share: number, mg: number): boolean =>
  share < VERY_LOW.share || (mg < VERY_LOW.pills.below && share <= VERY_LOW.pills.share);
