import { type TemplateResult } from 'lit';
import type { ScreenerRecord } from '../exports/record.ts';
import type { PreviewHost } from './host.ts';
/** Says that the record of a visit that goes on was closed, so that it may not come back unasked. Always there, as the other is. */
export declare function pausedView({ texts }: PreviewHost, paused: boolean, onFollow: () => void): TemplateResult;
/** Says that the questionnaire has gone on while staff changed their copy. Always there, so that it is read out when it comes. */
export declare function newerView({ texts }: PreviewHost, newer: ScreenerRecord | null, onTake: () => void): TemplateResult;
