class FormValue {
  #internals;
  constructor(element) {
    try {
      this.#internals = element.attachInternals();
    } catch {
    }
  }
  set(record, name) {
    this.#internals?.setFormValue?.(record && name ? JSON.stringify(record) : null, null);
  }
}

export { FormValue };
