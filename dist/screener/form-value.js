import { toJson } from '../assessment/json.js';

class FormValue {
  #internals;
  constructor(element) {
    try {
      this.#internals = element.attachInternals();
    } catch {
    }
  }
  set(record, name) {
    this.#internals?.setFormValue?.(record && name ? toJson(record) : null, null);
  }
}

export { FormValue };
