import { type TemplateResult } from 'lit';
import type { CountryHelp } from '../content/types.ts';
import type { StartWords } from '../content/words/en/start.ts';
import { type Clinic } from './clinic.ts';
import type { Place } from './place.ts';
export interface CrisisView {
    readonly words: StartWords;
    readonly help: CountryHelp;
    readonly clinic: Clinic;
    readonly reason: Extract<Place, {
        view: 'crisis';
    }>['reason'];
    readonly onBack: () => void;
    readonly onLeave: () => void;
}
/**
 * Help first and nothing else: no treatment, no outcome, no marketing (clinical basis §5.3). Bundled with the start view, so that it shows
 * even when all else fails to load.
 */
export declare function crisisView({ words, help, clinic, reason, onBack, onLeave }: CrisisView): TemplateResult;
