import type { Answers, TrialNote, TrialStatus, TrialVerdict } from './types.ts';
/** Where the axis ends; a longer trial is drawn to here and marked `over`. */
export declare const longestDrawnWeeks = 52;
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
export declare function trialBars(answers: Answers, sixWeek: readonly TrialVerdict[], fourWeek: readonly TrialVerdict[]): Timeline;
