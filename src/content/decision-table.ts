import type { RecommendationId } from './recommendations.ts';
import type { Tier } from './types.ts';

interface Row {
  readonly yes: RecommendationId;
  readonly unsure: RecommendationId;
  readonly blank: RecommendationId;
}

/**
 * The least outcome each kind of answer asks for (clinical basis §7.2). "I'd rather not say" counts as not sure. A "no" asks for nothing.
 * The recommendation is the most cautious of all: no weights, no score.
 */
export const byTier = {
  crisis: { yes: 'crisis-now', unsure: 'prompt-safety-contact', blank: 'prompt-safety-contact' },
  'label-contraindication': {
    yes: 'discuss-listed-condition',
    unsure: 'discuss-medical-clearance',
    blank: 'discuss-history-first',
  },
  'needs-clearance': {
    yes: 'discuss-medical-clearance',
    unsure: 'discuss-medical-clearance',
    blank: 'discuss-history-first',
  },
  caution: { yes: 'discuss-consult', unsure: 'discuss-consult', blank: 'discuss-history-first' },
} as const satisfies Record<Tier, Row>;

/** Items the person may be unwell with now (mark P). */
export const promptContact = {
  yes: 'prompt-safety-contact',
  unsure: 'discuss-medical-clearance',
  blank: 'discuss-history-first',
} as const satisfies Row;

/** Items with a row of their own. */
export const byItem = {
  'suicide-thoughts-recent': {
    yes: 'prompt-safety-contact',
    unsure: 'prompt-safety-contact',
    blank: 'prompt-safety-contact',
  },
} as const satisfies Record<string, Row>;

/** Findings that are worked out from several answers. */
export const derived = {
  'crisis-answer-changed': 'prompt-safety-contact',
  'blood-pressure-emergency': 'crisis-now',
  'blood-pressure-reading': 'discuss-medical-clearance',
  'sedative-combination': 'discuss-medical-clearance',
  'age-under-18': 'discuss-medical-clearance',
  'age-65-plus': 'discuss-consult',
  'no-depression-episode': 'discuss-history-first',
  'depression-episode-unclear': 'discuss-history-first',
  'goals-unclear': 'discuss-history-first',
  'main-goal': 'discuss-history-first',
  'history-no-adequate': 'discuss-history-first',
  'history-one-adequate': 'discuss-history-first',
  'history-unclear': 'discuss-history-first',
  incomplete: 'discuss-history-first',
  'unreadable-answers': 'discuss-history-first',
} as const satisfies Record<string, RecommendationId>;
