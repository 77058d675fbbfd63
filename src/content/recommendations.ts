/** The six outcomes, most cautious first (clinical basis §7.1). The first that any finding asks for is the one given. */
export const recommendations = [
  { id: 'crisis-now', urgency: 'immediate' },
  { id: 'prompt-safety-contact', urgency: 'same-or-next-day' },
  { id: 'discuss-listed-condition', urgency: 'before-scheduling-treatment' },
  { id: 'discuss-medical-clearance', urgency: 'before-treatment-planning' },
  { id: 'discuss-history-first', urgency: 'routine' },
  { id: 'discuss-consult', urgency: 'routine' },
] as const;

export type RecommendationId = (typeof recommendations)[number]['id'];
export type Urgency = (typeof recommendations)[number]['urgency'];
