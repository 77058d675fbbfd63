import { nothing, type TemplateResult } from 'lit';
import type { Step } from '../../survey/session.ts';
import type { Flow } from './flow.ts';
/** The medicines so far, as cards. */
export declare function trialListView(flow: Flow, step: Step): TemplateResult;
/** What was taken off the list a moment ago, and the way to have it back as it was. */
export declare function undoNotice(flow: Flow, step: Step): TemplateResult | typeof nothing;
