import type { ViewId } from './types.ts';

/** The named parts of the flow and the views in each, in order. The items and questions of a view name it themselves. */
export const parts = [
  { id: 'safety', views: ['safety'] },
  { id: 'mood', views: ['mood', 'goals', 'main-goal', 'mind'] },
  { id: 'medicines-tried', views: ['medicines-tried'] },
  { id: 'other-treatments', views: ['other-treatments'] },
  { id: 'health', views: ['heart', 'blood-pressure', 'brain', 'timing', 'breathing', 'organs', 'pregnancy'] },
  { id: 'medicines-now', views: ['medicines-now', 'more-medicines-now', 'substances'] },
  { id: 'practical', views: ['practical'] },
] as const satisfies readonly { id: string; views: readonly ViewId[] }[];

export type PartId = (typeof parts)[number]['id'];
