import { type TemplateResult } from 'lit';
import type { CountryHelp, HelpLine } from '../content/types.ts';
import type { HelpNumbers } from '../content/words/types.ts';
import type { StartWords } from '../content/words/en/start.ts';
/** The help lines of a country, however it is written; of no country in particular where it is unknown. */
export declare function helpFor(country: unknown): CountryHelp;
/** The numbers a sentence may name: whom to call in an emergency, and what to do in a crisis. */
export declare function helpNumbers(help: CountryHelp, { help: words }: StartWords): HelpNumbers;
/** A sentence with its numbers marked. */
export declare function withNumbers(sentence: string): unknown[];
export declare function link(line: HelpLine, name?: string): TemplateResult;
/** The emergency number, or that there is a local one. */
export declare function emergencyLine(help: CountryHelp, words: StartWords): TemplateResult;
/** The line that stands in the same place on every view. */
export declare function helpBar(help: CountryHelp, words: StartWords, onMore: () => void): TemplateResult;
/** The lines that count most, large enough for shaking hands, and the others below. In a medical emergency that number comes first. */
export declare function urgentHelp(help: CountryHelp, words: StartWords, medical?: boolean): TemplateResult;
/** The numbers of all other countries, for a person who is elsewhere than the clinic's page assumes; at hand where it names none we know. */
export declare function helpElsewhere(help: CountryHelp, words: StartWords): TemplateResult;
