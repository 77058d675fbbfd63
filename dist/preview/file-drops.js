const types = ["dragover", "dragleave", "drop"];
class FileDrops {
  #host;
  #open;
  #over = false;
  constructor(host, open) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
  }
  /** Whether files are being dragged over the page. */
  get over() {
    return this.#over;
  }
  // A page may stop events on their way to the window.
  hostConnected() {
    for (const target of [this.#host, window])
      for (const type of types) target.addEventListener(type, this.#hear);
  }
  hostDisconnected() {
    for (const target of [this.#host, window])
      for (const type of types) target.removeEventListener(type, this.#hear);
    this.#over = false;
  }
  #hear = (event) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files") || this.#isForPage(event))
      return;
    event.preventDefault();
    const over = event.type === "dragover";
    if (over !== this.#over) {
      this.#over = over;
      this.#host.requestUpdate();
    }
    const files = event.type === "drop" ? [...event.dataTransfer.files] : [];
    if (files.length > 0) this.#open(files);
  };
  #isForPage(event) {
    const path = event.composedPath();
    const isFileField = (target) => target instanceof HTMLInputElement && target.type === "file";
    return !path.includes(this.#host) && path.some(isFileField);
  }
}

export { FileDrops };
