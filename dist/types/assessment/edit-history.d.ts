import { type AnswerChange, type Places } from './compare.ts';
import type { Answers } from './types.ts';
export interface Edit {
    /** As for `editAnswers`, in the answers as they are now. */
    readonly path: string;
    readonly value: unknown;
    /** Why, in the words of staff; an empty one takes back an earlier one. */
    readonly reason?: string;
}
/** One answer that is not what the patient gave. */
export interface Correction extends AnswerChange {
    /** The last reason given for it. */
    readonly reason?: string;
}
/**
 * The answers of a patient and what staff changed in them. The original is never touched, and every state is kept as it was, so that
 * undo is exact to the byte.
 */
export declare class EditHistory {
    readonly original: Answers;
    private readonly first;
    private step;
    private past;
    private future;
    constructor(original: Answers);
    /** The answers as they are now. */
    get answers(): Answers;
    /** What stands for the answers and reasons as they are now: it is another after any change of them. */
    get state(): object;
    get canUndo(): boolean;
    get canRedo(): boolean;
    /** For each trial its place in the original, or null where staff added it: what `compareAnswers` and `explainChanges` take. */
    get places(): Places;
    /**
     * What differs from the original, each path once, however often it was edited. An answer that is what it was at first is no
     * correction, and its reason is gone as well.
     */
    get corrections(): Correction[];
    /** Makes one edit. An edit that changes neither an answer nor a reason is no step. */
    apply({ path, value, reason }: Edit): Answers;
    /**
     * Says why one of the `corrections` was made, also of a trial that is gone. An empty reason takes back an earlier one.
     *
     * @param correction - One of `corrections`, as it stands now.
     */
    explain(correction: AnswerChange, reason: string): void;
    undo(): Answers;
    redo(): Answers;
    /** Back to the original. A step like any other, so that a slip of the hand loses no work. */
    reset(): Answers;
    private push;
    private correctionsAt;
    /** A reason whose answer is back to what it was must not come up again with a later edit. */
    private withoutIdleReasons;
}
