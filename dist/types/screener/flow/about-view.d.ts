import type { TemplateResult } from 'lit';
import type { Flow } from './flow.ts';
/** The two treatments told apart, what is claimed and what may be said, and one honest line for each condition. */
export declare function aboutView(flow: Flow): TemplateResult;
