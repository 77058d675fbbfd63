/** What stands open until a clinician and a lawyer have decided. The protocol document prints it above the signatures. */
interface Conflict {
    readonly topic: string;
    readonly us: string;
    readonly elsewhere: string;
    /** What the rules do until somebody decides otherwise. */
    readonly choice: string;
    /** Ids of the items and findings it bears on. */
    readonly rules: readonly string[];
}
/** Where sources conflict: clinical basis §4.5, in table order. A claim from memory says so. */
export declare const conflicts: readonly Conflict[];
/** For a clinician to decide: clinical basis §10. The doses marked uncertain stand in the table of medicines. */
export declare const clinicianDecides: readonly string[];
/** For a lawyer to decide: clinical basis §10. */
export declare const lawyerDecides: readonly string[];
/** What was looked for and not found: clinical basis §10. */
export declare const notFound: readonly string[];
export {};
