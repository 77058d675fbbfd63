/** The words of one clinical item. Question and reason are read by patients: grade 7 at most (Flesch-Kincaid). */
export interface ItemWords {
    /** As asked. A bracket at the end is shown as a hint below. */
    readonly question: string;
    /** Why we ask. */
    readonly why: string;
    /** A few words that name the topic in lists, such as "Aneurysm". */
    readonly topic: string;
}
/** One claim people have read about these medicines, and what may be said of it. Patients read it: no percentages. */
export interface ClaimWords {
    readonly claim: string;
    readonly answer: string;
    readonly sources: readonly string[];
}
/** The numbers a patient text may name: those of the country the clinic set. */
export interface HelpNumbers {
    /** Such as "911". */
    readonly emergency: string;
    /** What to do in a crisis, such as "call or text 988". */
    readonly crisis: string;
}
