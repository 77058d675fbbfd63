import type { Answers } from '../assessment/types.ts';
import type { CriteriaId } from '../content/criteria.ts';
/** A visit as it stands, for a staff element on the same page. It is handed over by a call, never by an event, so that no host hears it. */
export interface Visit {
    readonly answers: Answers;
    readonly previousSafetyAnswers: Readonly<Record<string, string>>;
    readonly criteria: CriteriaId;
    readonly country: string;
    readonly locale: string;
}
/** What the staff element needs of a questionnaire on the same page. */
export interface Followed {
    /**
     * Tells the listener of the visit now and after every change; `null` while there is none.
     *
     * @returns a function that stops it.
     */
    follow(listener: (visit: Visit | null) => void): () => void;
}
