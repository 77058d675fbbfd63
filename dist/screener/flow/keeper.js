class Keeper {
  constructor(flow) {
    this.flow = flow;
    this.changed = () => {
      this.flow.host.setRecord(null);
      this.#timer ??= setTimeout(() => {
        this.#timer = void 0;
        if (this.flow.answers.age !== void 0) this.flow.host.keep(this.#keepable());
      });
    };
  }
  #timer;
  stop() {
    clearTimeout(this.#timer);
  }
  /** Nothing of a crisis, nor of a visit in which a safety answer was taken back: what was said first could not be told after a reload. */
  #keepable() {
    const { answers, session } = this.flow;
    const given = answers;
    const calm = session.crisisAnswers.every((answer) => answer === "no");
    const asFirst = Object.entries(session.previousSafetyAnswers).every(
      ([id, answer]) => given[id] === answer
    );
    return calm && asFirst ? answers : null;
  }
}

export { Keeper };
