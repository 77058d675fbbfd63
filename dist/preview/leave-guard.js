class LeaveGuard {
  #on = false;
  #ask = (event) => event.preventDefault();
  set(on) {
    if (on === this.#on) return;
    this.#on = on;
    if (on) window.addEventListener("beforeunload", this.#ask);
    else window.removeEventListener("beforeunload", this.#ask);
  }
}

export { LeaveGuard };
