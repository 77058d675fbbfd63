import * as flow from './flow.ts';
import { about } from './about.ts';
import { items } from './items.ts';
import { result } from './result.ts';

/** All words of the flow in English, and the contract for every other language. The first screen has its own, in `start.ts`. */
export const words = { lang: 'en', ...flow, items, about, result };

export type Words = typeof words;
