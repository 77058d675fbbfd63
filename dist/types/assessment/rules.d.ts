import type { Assessment, Evidence, Finding } from './types.ts';
/** One rule of the protocol and what became of it. */
export type RuleOutcome = {
    /** Id of the item or the derived finding. */
    readonly id: string;
    readonly tier: Finding['tier'];
    /** The answers the rule looks at, as read; `null` where there is none. */
    readonly answers: readonly Evidence[];
} & ({
    readonly outcome: 'fired';
    readonly finding: Finding;
} | {
    readonly outcome: 'not-fired';
    readonly finding?: never;
});
/**
 * Every rule of the protocol, fired or not, so that staff need not take on trust that the others did not. An answer that can't be read
 * shows as none.
 *
 * @param answers - Those the assessment was made of.
 */
export declare function allRules(assessment: Assessment, answers: unknown): RuleOutcome[];
