import { type TemplateResult } from 'lit';
import type { Flow } from './flow.ts';
/** The outcome, always a form of "talk with a provider", and all that led to it. */
export declare function resultView(flow: Flow): TemplateResult;
