/** How far treatment has failed, by two published methods. For staff only, never shown to patients. */
export type { StagingRange } from './failed-trials.ts';
export * from './maudsley.ts';
export * from './thase-rush.ts';
