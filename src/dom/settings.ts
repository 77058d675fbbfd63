import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** What `String` and templates of frameworks make of nothing. */
const nothing = ['', 'null', 'undefined', 'NaN', '[object Object]'];

/**
 * Text that a page has set, by an attribute or as a property. Frameworks set `null` where an attribute is taken away, numbers where one
 * looks so, lists and objects by mistake.
 *
 * @param fallback - For what holds no text.
 */
export function settingFrom(value: unknown, fallback = ''): string {
  const text = plainText(value);
  return nothing.includes(text.trim()) ? fallback : text;
}

function plainText(value: unknown): string {
  try {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'bigint') return String(value);
    // As `setAttribute` has it.
    return Array.isArray(value) ? value.map((each) => plainText(each)).join() : '';
  } catch {
    // A list within itself, or of getters that throw.
    return '';
  }
}

/**
 * As lit's of this name, which carries the standard's decorators as well, for those of TypeScript alone.
 *
 * @param fallback - Of a setting: what is set holds text from then on, whatever it was, so that no reader must look twice.
 */
export function property(options?: PropertyDeclaration, fallback?: string) {
  return (prototype: object, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
    if (fallback === undefined) return;
    const made = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
    Object.defineProperty(prototype, name, {
      ...made,
      set(value: unknown) {
        made.set?.call(this, settingFrom(value, fallback));
      },
    });
  };
}

/** As lit's of this name. */
export const state = () => property({ state: true });
