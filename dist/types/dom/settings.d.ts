/**
 * Text that a page has set, by an attribute or as a property. Frameworks set `null` where an attribute is taken away, numbers where one
 * looks so, lists and objects by mistake.
 *
 * @param fallback - For what holds no text.
 */
export declare function settingFrom(value: unknown, fallback?: string): string;
/** Above lit's `@property`: what is set holds text from then on, whatever it was, so that no reader must look twice. */
export declare function setting(fallback?: string): (prototype: object, name: string) => void;
