import { quoted } from '../dom/quoted.js';

class Following {
  #tell;
  #watch = new MutationObserver(() => this.#look());
  #root = null;
  #id = "";
  #target = null;
  #stop = null;
  constructor(tell) {
    this.#tell = tell;
  }
  #look() {
    const target = this.#root?.querySelector(`[id=${quoted(this.#id)}]`) ?? null;
    if (target === this.#target) return;
    this.#leave();
    this.#target = target;
    if (target) this.#listen(target);
  }
  /** A page may load the two scripts in either order. An id may also be that of something else, which nobody can follow. */
  #listen(target) {
    const begin = () => {
      if (this.#target === target && !this.#stop) this.ask();
    };
    customElements.whenDefined(target.localName).then(begin, () => void 0);
  }
  #leave() {
    this.#stop?.();
    this.#stop = null;
    this.#target = null;
  }
  /** Has the visit told anew, as it stands now. */
  ask() {
    const target = this.#target;
    this.#stop?.();
    this.#stop = null;
    if (target && "follow" in target) this.#stop = target.follow(this.#tell);
  }
  /** @param root - The document or shadow root within which the id counts. */
  start(root, id) {
    this.end();
    if (id === "") return;
    this.#root = root;
    this.#id = id;
    this.#watch.observe(root, { subtree: true, childList: true, attributeFilter: ["id"] });
    this.#look();
  }
  end() {
    this.#watch.disconnect();
    this.#leave();
    this.#root = null;
  }
}

export { Following };
