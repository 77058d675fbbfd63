/* global window, document, location, addEventListener, requestAnimationFrame, innerHeight, Event, MessageChannel, PerformanceObserver */
// In the page, before any script of it. `window.bench` finds fields and takes times; it knows three kinds of page.
(() => {
  const KINDS = {
    html: { next: '#next', done: '#done' },
    ours: { next: '[part~="primary"]', done: '[data-view="result"]' },
    'survey-js-ui': { next: '.sd-navigation__next-btn, .sd-navigation__complete-btn' },
  };
  const kind = KINDS[location.pathname.split('/')[1]] ?? KINDS.ours;
  const tasks = [];
  const marks = {};
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });

  const roots = () => [
    document,
    ...[...document.querySelectorAll('ketamine-screener')].map(({ shadowRoot }) => shadowRoot),
  ];
  const all = (selector) => roots().flatMap((root) => (root ? [...root.querySelectorAll(selector)] : []));
  const labelOf = (input) => input.closest('label') ?? input;
  const shown = (element) =>
    element.getClientRects().length > 0 && labelOf(element).getBoundingClientRect().height > 0;

  /** The point to tap where an element is on screen and nothing lies over it. */
  const hit = (element) => {
    const { x, y, width, height } = labelOf(element).getBoundingClientRect();
    const at = { x: x + Math.min(width / 2, 20), y: y + height / 2 };
    if (width === 0 || at.y < 0 || at.y > innerHeight) return null;
    let top = document.elementFromPoint(at.x, at.y);
    if (top?.shadowRoot) top = top.shadowRoot.elementFromPoint(at.x, at.y);
    const label = labelOf(element);
    return top && (label.contains(top) || top.contains(label)) ? at : null;
  };

  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      }),
    );
  const until = (test, ms = 30_000) =>
    new Promise((resolve, reject) => {
      const end = performance.now() + ms;
      const look = () => {
        const found = test();
        if (found) resolve(found);
        else if (performance.now() > end) reject(new Error(`nothing came of ${test}`));
        else requestAnimationFrame(look);
      };
      look();
    });

  const inputs = (type) =>
    all(`input[type=${type}]`).filter((input) => shown(input) && input.name !== 'trials');
  const age = () => all('input[name="age"], [data-name="age"] input').find(shown);
  const taken = () => {
    if (window.surveyModel) return window.surveyModel.getValue('age');
    return window.answers ? window.answers.age : all('ketamine-screener')[0]?.age;
  };
  const write = (input, text) => {
    input.focus();
    input.value = text;
    for (const type of ['input', 'change'])
      input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    input.blur();
  };
  const groups = (type) => Map.groupBy(inputs(type), ({ name }) => name);
  const wanted = (group) =>
    group.find(({ value }) => value === 'no') ?? group.find(({ value }) => value === 'none') ?? group[0];
  const pageName = () =>
    window.surveyModel
      ? window.surveyModel.currentPage?.name
      : all('h2, h3, h4, h5')
          .filter(shown)
          .map(({ textContent }) => textContent)
          .join();

  /** The first question counts as answered when the page's own state holds what was typed, and that is painted. */
  const first = (async () => {
    const input = await until(() => {
      const found = age();
      return found && hit(found) ? found : null;
    }, 60_000);
    marks.shown = performance.now();
    await until(() => {
      if (Number(taken()) === 42) return true;
      write(age() ?? input, '42');
      return Number(taken()) === 42;
    });
    marks.answered = await painted();
    return marks.answered;
  })();
  first.catch(() => undefined);

  const reveal = async (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await painted();
    return until(() => hit(element), 5000);
  };

  window.bench = {
    first,
    marks,
    tasks: () => tasks.map(({ startTime, duration }) => ({ start: startTime, ms: duration })),
    done: () => (window.surveyModel ? window.surveyModel.state === 'completed' : all(kind.done).some(shown)),
    /** Where to tap for the next radio group without an answer; null when all have one. */
    async nextRadio() {
      const open = [...groups('radio').values()].find((group) => !group.some(({ checked }) => checked));
      if (!open) return null;
      const input = wanted(open);
      window.bench.effect = () => (input.isConnected ? input.checked : true);
      return reveal(input);
    },
    /** Answers what is left without taking times; again, for an answer may bring a question. */
    async fill() {
      for (let turn = 0; turn < 4; turn += 1) {
        const open = ['radio', 'checkbox']
          .flatMap((type) => [...groups(type).values()])
          .filter((group) => !group.some((each) => each.checked || each.tried));
        if (open.length === 0) break;
        for (const group of open) {
          const input = wanted(group);
          input.tried = true;
          input.click();
        }
        await painted();
        await painted();
      }
    },
    async next() {
      const before = pageName();
      const button = all(kind.next).findLast(shown);
      const place = await reveal(button);
      window.bench.effect = () =>
        window.bench.done() ||
        (pageName() !== before &&
          (inputs('radio')[0] ?? inputs('checkbox')[0] ?? inputs('text')[0] ?? all('[data-view] dl')[0]));
      return place;
    },
    /** Resolves with the time from the click to the paint of its effect. */
    arm(effect) {
      window.bench.result = new Promise((resolve, reject) => {
        let at = 0;
        addEventListener('click', ({ timeStamp }) => (at ||= timeStamp), { capture: true, once: true });
        until(() => at > 0 && effect()).then(async () => resolve((await painted()) - at), reject);
      });
      window.bench.result.catch(() => undefined);
    },
  };
})();
