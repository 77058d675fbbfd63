import { type TemplateResult } from 'lit';
import { type Question } from '../../survey/model.ts';
import type { Step } from '../../survey/session.ts';
import { type Place } from './fields.ts';
import type { Flow } from './flow.ts';
/** A field of whatever kind the question is. */
export declare function field(flow: Flow, question: Question, place: Place, why?: string): TemplateResult;
/** The frame of every view that asks: way back, heading, errors, questions, Continue. */
export declare function askingView(flow: Flow, step: Step, heading: {
    title: string;
    intro?: string | undefined;
}, fields: TemplateResult): TemplateResult;
/** A page of questions. */
export declare function questionsView(flow: Flow, step: Step): TemplateResult;
