import type { TemplateResult } from 'lit';
import type { Step } from '../../survey/session.ts';
import type { Flow } from './flow.ts';
/** The short set about one medicine. */
export declare function trialView(flow: Flow, step: Step): TemplateResult;
