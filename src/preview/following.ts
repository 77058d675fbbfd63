import { quoted } from '../dom/quoted.ts';
import type { Followed, Visit } from '../exports/visit.ts';

type Tell = (visit: Visit | null) => void;

/** Finds the questionnaire with an id, also where it comes to the page later or is put there anew, and listens to it. */
export class Following {
  readonly #tell: Tell;
  readonly #watch = new MutationObserver(() => this.#look());
  #root: ParentNode | null = null;
  #id = '';
  #target: Element | null = null;
  #stop: (() => void) | null = null;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  #look(): void {
    const target = this.#root?.querySelector(`[id=${quoted(this.#id)}]`) ?? null;
    if (target === this.#target) return;
    this.#leave();
    this.#target = target;
    if (target) this.#listen(target);
  }

  /** A page may load the two scripts in either order. An id may also be that of something else, which nobody can follow. */
  #listen(target: Element): void {
    const begin = () => {
      if (this.#target === target && !this.#stop) this.ask();
    };
    customElements.whenDefined(target.localName).then(begin, () => undefined);
  }

  #leave(): void {
    this.#stop?.();
    this.#stop = null;
    this.#target = null;
  }

  /** Has the visit told anew, as it stands now. */
  ask(): void {
    const target = this.#target;
    this.#stop?.();
    this.#stop = null;
    if (target && 'follow' in target) this.#stop = (target as unknown as Followed).follow(this.#tell);
  }

  /** @param root - The document or shadow root within which the id counts. */
  start(root: Node, id: string): void {
    this.end();
    if (id === '') return;
    this.#root = root as unknown as ParentNode;
    this.#id = id;
    this.#watch.observe(root, { subtree: true, childList: true, attributeFilter: ['id'] });
    this.#look();
  }

  end(): void {
    this.#watch.disconnect();
    this.#leave();
    this.#root = null;
  }
}
