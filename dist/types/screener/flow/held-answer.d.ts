import type { ReactiveController } from 'lit';
/**
 * In a group of radio buttons the arrow keys choose whatever they pass. Where an answer may lead to help at once, and is remembered once
 * given, such a choice is only held until it is plain that it was meant: by Space or Enter, by leaving the question, or by a rest. Taps,
 * clicks and Space count at once, and so does the click of a screen reader.
 */
export declare class HeldAnswer<Question> implements ReactiveController {
    #private;
    /**
     * @param give - Takes an answer; says whether it led to another view.
     * @param changed - Called when there is another answer to show as chosen.
     */
    constructor(give: (question: Question, value: string) => boolean, changed: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The answer that is held for a question. */
    value(question: Question): string | undefined;
    /** @param rests - Whether a rest gives the answer. */
    choose(question: Question, value: string, rests: boolean): void;
    /** @returns whether the key gave an answer, and whether that led away. */
    keyDown(key: string): 'none' | 'stays' | 'away';
    /** The choice that a key makes comes before it is let go. */
    keyUp(): void;
    /** A pointer was pressed in the question: what it chooses comes only after it has taken the focus away. */
    press(): void;
    /** The focus went out of the question. */
    leave(): void;
    /**
     * Gives what is held.
     *
     * @returns whether that led to another view.
     */
    settle(): boolean;
    /** What is held, for another to give. */
    take(): {
        readonly question: Question;
        readonly value: string;
    } | null;
    drop(): void;
}
