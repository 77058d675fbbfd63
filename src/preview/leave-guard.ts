/**
 * Has the browser ask before the page goes. It listens only while there is something to lose: some browsers keep a page with such a
 * listener out of their back-forward cache.
 */
export class LeaveGuard {
  #on = false;
  readonly #ask = (event: Event): void => event.preventDefault();

  set(on: boolean): void {
    if (on === this.#on) return;
    this.#on = on;
    if (on) window.addEventListener('beforeunload', this.#ask);
    else window.removeEventListener('beforeunload', this.#ask);
  }
}
