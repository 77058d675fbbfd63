import { nothing, type TemplateResult } from 'lit';
import { type CriteriaId } from '../content/criteria.ts';
import type { StartWords } from '../content/words/en/start.ts';
/** What the clinic set on the tag, made safe to use. */
export interface Clinic {
    readonly name: string;
    readonly phone: string;
    /** An `http(s)` address, or empty. */
    readonly url: string;
}
export declare function clinicFrom(name: string, phone: string, url: string): Clinic;
/** What a sentence says of the clinic's number, as a link where it can be dialed. */
export declare function phoneLink(phone: string, text?: string): TemplateResult | string;
/** The clinic and its number, where the page gives one. */
export declare function clinicLine({ name, phone }: Clinic, { crisis }: StartWords): TemplateResult | typeof nothing;
/** Known criteria by name; anything else counts as the default, which is the stricter. */
export declare function criteriaFrom(name: string): CriteriaId;
