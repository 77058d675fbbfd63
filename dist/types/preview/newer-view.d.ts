import { type TemplateResult } from 'lit';
import type { ScreenerRecord } from '../exports/record.ts';
import type { PreviewHost } from './host.ts';
/** Says that the questionnaire has gone on while staff changed their copy. Always there, so that it is read out when it comes. */
export declare function newerView({ texts }: PreviewHost, newer: ScreenerRecord | null, onTake: () => void): TemplateResult;
