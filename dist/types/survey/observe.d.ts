import type { Base } from 'survey-core';
export type Observable = Base;
/**
 * Calls back after any stored property or array of a survey-core object has changed. The two callbacks it uses are public in survey-core
 * 3.1 but undocumented: `test/survey/observe.test.ts` pins them.
 *
 * @returns a function that stops it.
 */
export declare function observe(model: Observable, changed: () => void): () => void;
