export declare const isObject: (value: unknown) => value is Record<string, unknown>;
/**
 * Whether two JSON values are the same. The order of keys plays no part, and a key that is undefined counts as absent. A loop and not a
 * recursion, so that no depth of nesting can overflow it.
 */
export declare function same(a: unknown, b: unknown): boolean;
