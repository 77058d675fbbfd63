import { type TemplateResult } from 'lit';
import type { PreviewHost } from './host.ts';
type Set = (next: unknown) => void;
/** The field that an answer is changed with, under its label. `question` is the id of the question within its trial. */
export declare function field(host: PreviewHost, path: string, question: string, label: string, value: unknown, set: Set): TemplateResult;
export {};
