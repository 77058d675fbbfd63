import type { Region } from '../content/types.ts';
import type { Answers, Finding, History, TrialVerdict } from './types.ts';
/** Findings of the items answered with anything but a plain no. A blank one is told apart only where the table says more than "incomplete". */
export declare function itemFindings(answers: Answers, region: Region): Finding[];
/** A crisis answer that was given in this visit and is "no" by now. Any earlier answer but "no" counts: it was a disclosure. */
export declare function changedSafetyAnswers(answers: Answers, previous: Readonly<Record<string, string>>): Finding[];
export declare function ageFindings(answers: Answers): Finding[];
export declare function bloodPressureFindings(answers: Answers): Finding[];
/** Two sedatives, or one with alcohol trouble, sleep apnea or lung disease. "Not sure" counts as maybe. */
export declare function sedativeFindings(answers: Answers): Finding[];
/** The one goal a person named, or said matters most. */
export declare function mainGoalOf({ goals, 'main-goal': mainGoal }: Answers): string | undefined;
export declare function goalFindings(answers: Answers): Finding[];
export declare function historyFindings(answers: Answers, trials: readonly TrialVerdict[], history: History): Finding[];
export declare function incompleteFindings(missing: readonly string[], problems: readonly {
    path: string;
}[]): Finding[];
