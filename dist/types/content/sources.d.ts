import type { Source } from './types.ts';
/** Every document cited by an item, a rule or a patient text. */
export declare const sources: readonly Source[];
