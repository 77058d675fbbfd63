import { medicationById } from './catalogue.ts';
import { readAnswers } from './read.ts';
import type { Answers, Trial, TrialNote, TrialStatus, TrialVerdict } from './types.ts';
import { upTo } from './numbers.ts';

/** Where the axis ends; a longer trial is drawn to here and marked `over`. */
export const longestDrawnWeeks = 52;

/** What to note on a bar: the notes of its verdict, and two that only a figure of all trials needs. */
export type BarNote = TrialNote | 'same-class' | 'add-on';

export interface TrialBar {
  /** Position in `answers.trials`. */
  readonly index: number;
  /** Id of the medicine, `other`, or null where it is missing or can't be read. */
  readonly medication: string | null;
  /** The patient's own word for one that is not on the list. */
  readonly ownName: string | null;
  readonly class: TrialVerdict['class'];
  readonly dose: number | 'unsure' | null;
  readonly unit: string;
  readonly minMg: number | null;
  readonly maxMg: number | null;
  /** Null where missing or not sure. */
  readonly weeks: number | null;
  /** Length to draw, at most `longestDrawnWeeks`; 0 where the weeks are not known. */
  readonly scaleWeeks: number;
  /** Longer than what is drawn. */
  readonly over: boolean;
  readonly verdict6: TrialStatus | null;
  readonly verdict4: TrialStatus | null;
  readonly notes: readonly BarNote[];
}

export interface Timeline {
  /** In the order given by the patient. */
  readonly bars: readonly TrialBar[];
  /** Weeks to mark, rising: 0, the four- and the six-week line, then even steps up to the end. */
  readonly ticks: readonly number[];
  /** The last tick; no bar is longer. */
  readonly endWeeks: number;
}

/** What the figure of trials shows, in numbers. The verdicts are those of the two criteria, for the same answers. */
export function trialBars(
  answers: Answers,
  sixWeek: readonly TrialVerdict[],
  fourWeek: readonly TrialVerdict[],
): Timeline {
  const trials = readAnswers(answers).answers.trials ?? [];
  const bars = trials.map((trial, index) => barOf(trial, index, trials, sixWeek, fourWeek));
  const ticks = ticksFor(Math.max(0, ...bars.map(({ scaleWeeks }) => scaleWeeks)));
  return { bars, ticks, endWeeks: ticks.at(-1) ?? 0 };
}

function barOf(
  trial: Trial,
  index: number,
  trials: readonly Trial[],
  sixWeek: readonly TrialVerdict[],
  fourWeek: readonly TrialVerdict[],
): TrialBar {
  const medication = medicationById(trial.medication);
  const six = verdictOf(sixWeek, index);
  const weeks = typeof trial.weeks === 'number' ? trial.weeks : null;
  return {
    index,
    medication: trial.medication ?? null,
    ownName: trial['medication-name'] ?? null,
    class: medication?.class ?? null,
    dose: trial['dose-mg'] ?? null,
    unit: medication?.unit ?? 'mg',
    minMg: medication?.minMg ?? null,
    maxMg: medication?.maxMg ?? null,
    weeks,
    scaleWeeks: Math.min(weeks ?? 0, longestDrawnWeeks),
    over: weeks !== null && weeks > longestDrawnWeeks,
    verdict6: six?.status ?? null,
    verdict4: verdictOf(fourWeek, index)?.status ?? null,
    notes: [...(six?.notes ?? []), ...notesAmong(trials, index)],
  };
}

const verdictOf = (verdicts: readonly TrialVerdict[], index: number) =>
  verdicts.find((verdict) => verdict.index === index);

/** Another antidepressant of the class; the same ingredient twice has a note of its own. */
function notesAmong(trials: readonly Trial[], index: number): BarNote[] {
  const medication = medicationById(trials[index]?.medication);
  if (medication?.role === 'augmentation') return ['add-on'];
  if (medication?.role !== 'antidepressant') return [];
  const shared = trials.some((trial) => {
    const other = medicationById(trial.medication);
    return (
      other?.role === 'antidepressant' &&
      other.class === medication.class &&
      other.ingredient !== medication.ingredient
    );
  });
  return shared ? ['same-class'] : [];
}

/** Up to a quarter of a year every two weeks, up to about half a year every four, then every quarter. */
const scales = [
  { upTo: 12, from: 8, step: 2 },
  { upTo: 28, from: 8, step: 4 },
  { upTo: longestDrawnWeeks, from: 13, step: 13 },
] as const;

function ticksFor(longest: number): number[] {
  const { from, step } = scales.find(({ upTo }) => longest <= upTo) ?? scales[2];
  const count = Math.max(1, Math.ceil((longest - from) / step) + 1);
  return [0, 4, 6, ...upTo(count).map((turn) => from + turn * step)];
}
