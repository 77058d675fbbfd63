import type { TemplateResult } from 'lit';
import { html as textHtml } from './text.ts';

/** An element that shows it when a handler of its views throws. */
export interface Guard {
  caught(error: unknown): void;
}

/** `html` with every handler guarded: one that throws must not leave a button that does nothing. lit calls handlers on the element. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  return textHtml(
    strings,
    ...values.map((value) => (typeof value === 'function' ? guarded(value as Handler) : value)),
  );
}

type Handler = (this: Guard, ...details: unknown[]) => unknown;

function guarded(handler: Handler): Handler {
  return function (...details) {
    try {
      const result: unknown = handler.apply(this, details);
      return result instanceof Promise ? result.catch((error: unknown) => this.caught(error)) : result;
    } catch (error) {
      this.caught(error);
      return undefined;
    }
  };
}
