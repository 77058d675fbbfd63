import { keepable } from './keepable.js';

class Keeper {
  constructor(flow) {
    this.flow = flow;
    this.changed = () => {
      this.flow.host.setRecord(null);
      this.#timer ??= setTimeout(() => {
        this.#timer = void 0;
        this.flow.host.keep(keepable(this.flow.visit));
      });
    };
  }
  #timer;
  stop() {
    clearTimeout(this.#timer);
  }
}

export { Keeper };
