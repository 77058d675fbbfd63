import { type TemplateResult } from 'lit';
import type { Step } from '../../survey/session.ts';
import type { Flow } from './flow.ts';
/** Boxes to tick, best known first; a search for the rest. What each one did is asked next, one by one. */
export declare function medicinesView(flow: Flow, step: Step): TemplateResult;
