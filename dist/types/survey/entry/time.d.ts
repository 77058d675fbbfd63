import { type Token } from './tokens.ts';
/** How long, in the unit asked for; of a range the shorter, and what is given in another unit is rounded down, so that nobody's trial grows by our reading. */
export declare function readTime(tokens: readonly Token[], unit: 'week' | 'month'): number | undefined;
