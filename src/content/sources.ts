import { evidenceSources } from './sources/evidence.ts';
import { labelSources } from './sources/labels.ts';
import type { Source } from './types.ts';

/** Every document cited by an item, a rule or a patient text. */
export const sources: readonly Source[] = [...labelSources, ...evidenceSources];
