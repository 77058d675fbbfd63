/**
 * A launcher for web-test-runner that runs the test files in several browsers, each of which has the focus on its own: as pages of one
 * browser only the page in front would have it, and keys go where it is.
 */
export class SideBySide {
  #make;
  #free = [];
  #busy = new Map();

  /** @param make - Gives a launcher that takes one page at a time. */
  constructor(make, concurrency = 2) {
    this.#make = make;
    this.concurrency = concurrency;
  }

  async initialize(config) {
    for (let count = 0; count < this.concurrency; count += 1) {
      const browser = await this.#make();
      await browser.initialize({ ...config, concurrency: 1 });
      this.#free.push(browser);
    }
    const { name, type } = this.#free[0];
    Object.assign(this, { name, type });
  }

  async startSession(id, url) {
    const browser = this.#free.pop();
    this.#busy.set(id, browser);
    try {
      await browser.startSession(id, url);
    } catch (error) {
      this.#release(id);
      throw error;
    }
  }

  async stopSession(id) {
    try {
      return await this.#busy.get(id).stopSession(id);
    } finally {
      this.#release(id);
    }
  }

  #release(id) {
    this.#free.push(this.#busy.get(id));
    this.#busy.delete(id);
  }

  isActive(id) {
    return this.#busy.get(id)?.isActive(id) ?? false;
  }

  getBrowserUrl(id) {
    return this.#busy.get(id).getBrowserUrl(id);
  }

  /** What commands of the tests ask of a browser of type `puppeteer`. */
  getPage(id) {
    return this.#busy.get(id).getPage(id);
  }

  /** The same of type `webdriver`. */
  sendKeys(id, keys) {
    return this.#busy.get(id).sendKeys(id, keys);
  }

  async stop() {
    await Promise.all([...this.#free, ...this.#busy.values()].map((browser) => browser.stop()));
  }
}
