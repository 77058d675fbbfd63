import { type TemplateResult } from 'lit';
import type { TrialStatus } from '../assessment/types.ts';
/** One trial as it is drawn. */
export interface FigureBar {
    readonly label: string;
    /** Such as "150 of at least 50 mg". */
    readonly dose: string;
    readonly verdict: string;
    readonly status: TrialStatus;
    /** Weeks to draw; null where they are not known. */
    readonly weeks: number | null;
    /** As told, such as "10 weeks" or "over 52 weeks". */
    readonly weeksText: string;
}
/**
 * A bar a trial on a line of weeks, with the four-week and the six-week line.
 *
 * @param most - Weeks at the right end.
 * @param ticks - Weeks to label; 4 and 6 are drawn through.
 */
export declare function trialsFigure(bars: readonly FigureBar[], most: number, ticks: readonly number[], caption: string, weeks: string): TemplateResult;
