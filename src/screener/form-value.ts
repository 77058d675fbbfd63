import type { ScreenerRecord } from '../exports/record.ts';
import { toJson } from '../assessment/json.ts';

/** The finished record as the value of a form field, where the page gave the field a name. */
export class FormValue {
  readonly #internals: Partial<ElementInternals> | undefined;

  constructor(element: HTMLElement) {
    try {
      this.#internals = element.attachInternals();
    } catch {
      // A browser or a test's DOM without them: all but the form works.
    }
  }

  set(record: ScreenerRecord | null, name: string): void {
    // No state: the browser would keep it with its history, to fill the form in again.
    this.#internals?.setFormValue?.(record && name ? toJson(record) : null, null);
  }
}
