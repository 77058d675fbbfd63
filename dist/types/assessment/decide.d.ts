import type { Assessment, Finding } from './types.ts';
type Asking = Pick<Finding, 'recommendation'>;
/** The most cautious first. The sort is stable: within one outcome the findings keep the order asked. */
export declare function inOrder<T extends Asking>(findings: readonly T[]): T[];
/** The least over a fixed map: order plays no part, and adding a finding can only make it more cautious. */
export declare function recommend(findings: readonly Asking[]): Assessment['recommendation'];
export {};
