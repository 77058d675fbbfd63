import { type CriteriaId } from '../content/criteria.ts';
/** What the clinic set on the tag, made safe to use. */
export interface Clinic {
    readonly name: string;
    readonly phone: string;
    /** An `http(s)` address, or empty. */
    readonly url: string;
}
export declare function clinicFrom(name: string, phone: string, url: string): Clinic;
/** A `tel:` address of a number as printed. Letters stay: phones know "1-800-CLINIC". */
export declare function phoneAddress(phone: string): string;
/** Known criteria by name; anything else counts as the default, which is the stricter. */
export declare function criteriaFrom(name: string): CriteriaId;
