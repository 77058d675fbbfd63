import type { Condition } from './types.ts';

/** Clinical basis §1.2, in table order. Their words stand in `words/`. */
export const conditions = [
  {
    id: 'mdd-trd',
    depression: true,
    sources: ['spravato-us-1', 'canmat-2021', 'canmat-2021-comment', 'va-dod-mdd-2022'],
  },
  { id: 'mdd-si', depression: true, sources: ['spravato-us-1'] },
  { id: 'gad-anxiety', depression: false, sources: ['whittaker-2021'] },
  { id: 'ptsd', depression: false, sources: ['abdallah-2022', 'va-dod-ptsd-2023'] },
  { id: 'ocd', depression: false, sources: ['whittaker-2021'] },
  {
    id: 'bipolar-depression',
    depression: false,
    sources: ['cochrane-bipolar-2021', 'cochrane-bipolar-2021-certainty'],
  },
  { id: 'chronic-pain', depression: false, sources: ['cochrane-pain-2025'] },
  { id: 'crps', depression: false, sources: ['asra-2018', 'cochrane-pain-2025'] },
  {
    id: 'fibromyalgia-neuropathic',
    depression: false,
    sources: ['asra-2018', 'cochrane-pain-2025'],
  },
] as const satisfies readonly Condition[];

export type ConditionId = (typeof conditions)[number]['id'];
