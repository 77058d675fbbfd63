/** Everything a page or a program may use, with no side effects: nothing is registered by importing this. */
export { assess } from './assessment/assess.ts';
export type * from './assessment/types.ts';
export type { ScreenerRecord } from './exports/record.ts';
export { KetamineScreener } from './screener/screener.ts';
export type { ScreenerEventMap } from './screener/events.ts';
export { KetamineScreenerPreview } from './preview/preview.ts';
export type { Source } from './preview/shelf.ts';
