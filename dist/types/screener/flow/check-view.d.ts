import { type TemplateResult } from 'lit';
import type { Step } from '../../survey/session.ts';
import type { Flow } from './flow.ts';
/** Everything that was told, with a way to change it. */
export declare function checkView(flow: Flow, step: Step): TemplateResult;
