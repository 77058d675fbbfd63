/** One answer that differs; `undefined` stands for an answer, or a trial, that is not there. */
export interface AnswerChange {
    /** Such as `heart-attack`, `trials[1].weeks`, `trials[2]`; empty where one side is no object at all. */
    readonly path: string;
    readonly from: unknown;
    readonly to: unknown;
}
/** For each trial of the later answers its place in the earlier ones, or null where it is new. The places rise. */
export type Places = readonly (number | null)[];
/** Answers in between: some changes made, the others not. */
export interface Mixed {
    readonly answers: unknown;
    /** For each trial its place before and after; null where it is not there. */
    readonly trials: readonly {
        readonly before: number | null;
        readonly after: number | null;
    }[];
}
/** Decides on each change whether it is made. They come in the order asked, whatever the order of keys. */
export type Take = (change: AnswerChange) => boolean;
/** Walks all that differs and makes the changes that are taken. */
export declare function mixAnswers(before: unknown, after: unknown, places: Places, take: Take): Mixed;
/**
 * Says which trial was which, with as few differences as can be: a trial added or removed anywhere leaves the others as they were.
 * One that changed places is removed here and added there.
 */
export declare function placeTrials(before: unknown, after: unknown): Places;
