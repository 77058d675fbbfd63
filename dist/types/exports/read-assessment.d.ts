import type { Assessment } from '../assessment/types.ts';
/** Said of the first part of an assessment that can't be read. */
export declare class UnreadablePart extends Error {
    readonly path: string;
    constructor(path: string);
}
type Read<T> = (value: unknown, path: string) => T;
/** The assessment that came inside a record. Throws `UnreadablePart` at the first part that is not one. */
export declare const readAssessment: Read<Assessment>;
export {};
