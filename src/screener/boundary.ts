import { focusedIn } from '../dom/focused.ts';
import { quoted } from '../dom/quoted.ts';

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly renderOptions: { renderBefore?: ChildNode | null };
  requestUpdate(): void;
  refocus(): void;
  emit(type: 'ks-error'): void;
}

/**
 * What happens where our code throws, in drawing or in handling: the page may have taken apart what was drawn, or changed what the
 * language is made of. Help lines and a way on are shown, and nothing is told to the console, for a message may quote an answer.
 */
export class Boundary {
  /** The view can't be shown as it is. */
  failed = false;
  readonly #host: Host;
  /** What stands between the tags, by the browser alone: a page may have given `createElement` another sense. */
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- As typed, for `call`, it is; by any name it is the same.
  readonly #fallback = Document.prototype.createElement.call(document, 'slot');

  #frame: Element | null = null;

  /** @param onClear - Told when what was drawn was taken away. */
  constructor(
    host: Host,
    private readonly onClear: () => void,
  ) {
    this.#host = host;
  }

  /** Until the first draw is done the fallback text stays. */
  readonly begin = (root: ParentNode): void => root.append(this.#fallback);

  /** Something of ours threw while a person's action was handled. */
  readonly caught = (): void => {
    this.#fail();
    this.#host.refocus();
  };

  async run(task: () => unknown): Promise<void> {
    try {
      await task();
    } catch {
      this.caught();
    }
  }

  /** The person goes on: what failed is tried again. */
  reset(): void {
    this.failed = false;
  }

  /**
   * @param draw - Throws where it fails. It is tried again on empty ground, then for the failed view; when all fails, the fallback text is
   *   shown.
   */
  draw(draw: () => void): void {
    if (attempt(draw) && this.#isOurs()) return this.#fallback.remove();
    const focused = focusedIn(this.#host.renderRoot);
    if (!this.#renew(draw)) {
      this.#fail();
      if (focused) this.#host.refocus();
      if (!this.#renew(draw)) {
        // Not even that: the next draw tries the view itself.
        this.failed = false;
        return;
      }
    }
    this.#fallback.remove();
    if (focused && !focusedIn(this.#host.renderRoot)) this.#focusAgain(focused);
  }

  /** lit goes on to draw into what a page has taken out, and nobody sees it. */
  #isOurs(): boolean {
    const frame = this.#host.renderRoot.querySelector('.frame');
    this.#frame ??= frame;
    return frame === this.#frame;
  }

  #fail(): void {
    if (!this.failed) this.#host.emit('ks-error');
    this.failed = true;
    this.#host.requestUpdate();
  }

  /** lit knows what it has drawn by the node before which it drew: before a new one it starts anew. */
  #renew(draw: () => void): boolean {
    const { renderRoot: root, renderOptions } = this.#host;
    for (const node of [...root.childNodes]) if (node.nodeName !== 'STYLE') node.remove();
    const end = new Comment();
    root.append(this.#fallback, end);
    this.onClear();
    renderOptions.renderBefore = end;
    this.#frame = null;
    return attempt(() => {
      this.#host.requestUpdate();
      draw();
      this.#isOurs();
    });
  }

  #focusAgain({ id }: Element): void {
    const { renderRoot: root } = this.#host;
    const again = id === '' ? null : root.querySelector<HTMLElement>(`[id=${quoted(id)}]`);
    (again ?? root.querySelector('h2'))?.focus({ preventScroll: true });
  }
}

function attempt(task: () => void): boolean {
  try {
    task();
    return true;
  } catch {
    return false;
  }
}
