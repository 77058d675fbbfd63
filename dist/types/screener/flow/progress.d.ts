import type { TemplateResult } from 'lit';
import type { Step } from '../../survey/session.ts';
import type { Flow } from './flow.ts';
/** The parts that count as progress: those of the content, and the check. */
export declare const TOTAL_PARTS: number;
/** From 1 on. */
export declare function partNumber(part: Step['part']): number;
/** What stands above the heading of every view: the way back, and the part by name. */
export declare function progressView({ host, words }: Flow, { part }: Step): TemplateResult;
