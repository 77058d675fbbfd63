import type { AssessmentChange } from '../assessment/compare.ts';
import type { PreviewHost } from './host.ts';
/** One difference between two assessments, in a line. */
export declare function changeText(host: PreviewHost, change: AssessmentChange): string;
/** An answer at a path as people read it. */
export declare function answerAt(host: PreviewHost, path: string, value: unknown): string;
