import { type TemplateResult } from 'lit';
import type { Step } from '../../survey/session.ts';
import type { Flow } from './flow.ts';
/** The medicines so far, as cards. */
export declare function trialListView(flow: Flow, step: Step): TemplateResult;
