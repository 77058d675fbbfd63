import { expect } from 'chai';
import { fixture } from '@open-wc/testing-helpers';
import { questionIds } from '../../src/exports/summary.ts';
import { Patient, pause, textOf, until } from '../helpers/patient.ts';
import { framed } from '../helpers/frame.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

const item = 'cannot-stay-safe';

const element = '<ketamine-screener clinic-name="Harbor Clinic"></ketamine-screener>';

/** Where something stands on the screen: in the window of the tests, not in the window of its own frame, less what scroll boxes cut off. */
function onScreen(part: Element): { top: number; bottom: number; height: number } {
  const own = part.getBoundingClientRect();
  const { height } = own;
  let { top, bottom } = own;
  let node = part;
  for (let above = parentOf(node); above; above = parentOf(node)) {
    const box = above.getBoundingClientRect();
    if (above.matches('iframe')) [top, bottom] = [top + box.top, bottom + box.top];
    if (above.matches('.scrolls')) [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    node = above;
  }
  return { top, bottom, height };
}

/** What it stands in, out of shadow trees and frames. */
function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  if (node.parentElement) return node.parentElement;
  return root instanceof ShadowRoot ? root.host : (node.ownerDocument.defaultView?.frameElement ?? null);
}

function isSeen(part: Element, below = 0): boolean {
  const { top, bottom, height } = onScreen(part);
  return top >= below - 1 && bottom <= innerHeight + 1 && bottom - top >= height - 1;
}

/** Down to the last button, as people are who have answered everything. */
function scrollDown(patient: Patient): void {
  (patient.parts('primary').at(-1) ?? patient.part('clear')).scrollIntoView({ behavior: 'instant' });
}

interface Place {
  readonly patient: Patient;
  /** Height of a header that covers the top. */
  readonly covered?: number;
}

const places: [name: string, open: () => Promise<Place>][] = [
  [
    'a frame as tall as what is in it',
    async () => {
      const { frame, patient } = await framed('/test/fixtures/source.html', 600);
      frame.height = '2600';
      return { patient };
    },
  ],
  [
    'a box that scrolls, below the top',
    async () => {
      const page = await fixture<HTMLElement>(
        `<div style="padding-top: 150px"><div class="scrolls" style="height: 450px; overflow: auto">${element}</div></div>`,
      );
      return { patient: await Patient.within(page) };
    },
  ],
  [
    'a page with a header that stays',
    async () => {
      const page = await fixture<HTMLElement>(
        `<div><div style="position: fixed; inset: 0 0 auto; height: 80px; background: silver; z-index: 2"></div>
        <div style="padding: 120px 0 900px; --ks-sticky-offset: 96px">${element}</div></div>`,
      );
      return { patient: await Patient.within(page), covered: 80 };
    },
  ],
  [
    'a page that scrolls smoothly',
    async () => {
      document.documentElement.style.scrollBehavior = 'smooth';
      const page = await fixture<HTMLElement>(`<div style="padding: 700px 0">${element}</div>`);
      return { patient: await Patient.within(page) };
    },
  ],
];

describe('after every step the heading is seen, and the help lines', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const [name, open] of places) {
    it(`in ${name}`, async function () {
      this.timeout(60_000);
      const { patient, covered = 0 } = await open();
      const unseen: string[] = [];
      const look = async () => {
        await pause(100);
        if (!isSeen(patient.part('heading'), covered))
          unseen.push(`${patient.heading}: ${JSON.stringify(onScreen(patient.part('heading')))}`);
        if (!isSeen(patient.part('help'), covered)) unseen.push(`${patient.heading}: help`);
        if (!patient.focused?.matches('h2')) unseen.push(`${patient.heading}: no focus`);
      };
      await patient.type('age', '42');
      scrollDown(patient);
      await patient.click('primary');
      await patient.until(() => patient.step === 'safety');
      await look();
      patient.control(item, 'unsure').scrollIntoView({ behavior: 'instant', block: 'end' });
      await patient.set(item, 'unsure');
      expect(patient.view).to.equal('crisis');
      await look();
      await patient.back();
      for (const id of questionIds('safety')) if (id !== item) await patient.set(id, 'no');
      for (const step of ['mood', 'goals']) {
        scrollDown(patient);
        await patient.click('primary');
        await patient.until(() => patient.step === step);
        await look();
        await patient.fill(baseAnswers);
      }
      scrollDown(patient);
      patient.part('back').click();
      await patient.until(() => patient.step === 'mood');
      await look();
      expect(unseen).to.deep.equal([]);
    });
  }
});

describe('at 400 % zoom', () => {
  it('each heading begins at the top, with room below for what it is about', async function () {
    this.timeout(60_000);
    // A frame of that size: WebKit's driver sets no window.
    const { frame, patient } = await framed('/test/fixtures/source.html', 320);
    frame.height = '256';
    const low: string[] = [];
    let views = 0;
    await patient.walk(baseAnswers, async () => {
      views += 1;
      if (patient.view === 'start') return;
      await pause(60);
      const { top, bottom } = patient.part('heading').getBoundingClientRect();
      if (top < 0 || bottom > 0.7 * 256) low.push(`${patient.heading}: ${top} to ${bottom}`);
    });
    expect(views).to.be.greaterThan(15);
    expect(low).to.deep.equal([]);
  });
});

describe('below a header that stays', () => {
  const open = async () => {
    const page = await fixture<HTMLElement>(
      `<div><div style="position: fixed; inset: 0 0 auto; height: 80px; background: silver; z-index: 2"></div>
      <div style="padding: 120px 0 900px; --ks-sticky-offset: 96px">${element}</div></div>`,
    );
    return Patient.within(page);
  };

  it('“There is a problem” is seen', async () => {
    const patient = await open();
    await patient.begin();
    scrollDown(patient);
    await patient.click('primary');
    await pause(100);
    expect(onScreen(patient.part('error-summary')).top).to.be.within(80, 200);
  });

  it('the question about an odd value, and the one before clearing', async () => {
    const patient = await open();
    await patient.prefill(baseAnswers);
    await patient.change('blood-pressure');
    await patient.type('blood-pressure-systolic', '210');
    scrollDown(patient);
    await patient.click('primary');
    await pause(100);
    expect(onScreen(patient.part('notice')).top).to.be.within(80, 300);
    patient.part('clear').scrollIntoView({ block: 'end', behavior: 'instant' });
    await patient.click('clear');
    await pause(100);
    expect(patient.focused?.id).to.equal('clear-question');
    expect(onScreen(patient.focused!).top).to.be.within(80, innerHeight);
  });
});

describe('back from help', () => {
  it('the answer that led there has the focus, and is seen', async () => {
    for (const id of ['suicide-intent-now', 'harm-others-now', 'medical-emergency-now']) {
      const patient = await Patient.prefilled({ age: 42 });
      await patient.set(id, 'unsure');
      expect(patient.view).to.equal('crisis');
      await patient.back();
      await pause(100);
      expect(patient.focused === patient.control(id, 'unsure'), id).to.equal(true);
      expect(isSeen(patient.control(id, 'unsure')), `${id} is seen`).to.equal(true);
    }
  });

  it('by the browser’s Back, too', async () => {
    const patient = await Patient.prefilled({ age: 42 });
    await patient.set('harm-others-now', 'declined');
    history.back();
    await patient.until(() => patient.step === 'safety');
    expect(patient.focused === patient.control('harm-others-now', 'declined')).to.equal(true);
  });

  it('“Get help now” has it, where that was pressed', async () => {
    const patient = await Patient.prefilled({ age: 42 });
    await patient.click('help-more');
    await patient.back();
    expect(patient.focused === patient.part('help-more')).to.equal(true);
  });

  it('another way to the same view later leads to its heading', async () => {
    const patient = await Patient.prefilled(omit(baseAnswers, ...questionIds('mood')));
    expect(patient.step).to.equal('mood');
    await patient.click('help-more');
    await patient.back();
    await patient.fill(baseAnswers);
    await patient.click('primary');
    await patient.back();
    expect(patient.focused === patient.part('heading')).to.equal(true);
  });
});

describe('calls of the page', () => {
  const calls: [name: string, call: (patient: Patient, form: HTMLFormElement) => unknown][] = [
    ['prefill()', (patient) => patient.element.prefill(baseAnswers)],
    ['prefill() of a crisis', (patient) => patient.element.prefill({ age: 42, [item]: 'yes' })],
    ['prefill() of a child', (patient) => patient.element.prefill({ age: 12 })],
    ['clear()', (patient) => patient.element.clear()],
    ['form.reset()', (_, form) => form.reset()],
  ];
  const open = async () => {
    const form = await fixture<HTMLFormElement>(`<form><input name="other" />${element}</form>`);
    const patient = await Patient.within(form);
    const other = form.querySelector('input')!;
    await patient.begin();
    return { form, other, patient };
  };
  for (const [name, call] of calls) {
    it(`${name} leaves the focus where it is`, async () => {
      const { form, other, patient } = await open();
      other.focus();
      scrollTo(0, 0);
      await call(patient, form);
      await patient.settle();
      await pause(100);
      expect(document.activeElement === other).to.equal(true);
      // And the person's next step takes it.
      await patient.click('help-more');
      expect(patient.focused === patient.part('heading')).to.equal(true);
    });

    it(`${name} never drops it, where it is inside`, async () => {
      const { form, patient } = await open();
      patient.control(item, 'yes').focus();
      await call(patient, form);
      await patient.settle();
      await pause(100);
      expect(document.activeElement === patient.element && patient.focused !== null).to.equal(true);
    });
  }

  it('a reset of the form takes back what it was given, and keeps what was told', async () => {
    const form = await fixture<HTMLFormElement>(
      '<form><ketamine-screener name="screening"></ketamine-screener></form>',
    );
    const patient = await Patient.within(form);
    await patient.prefill(baseAnswers);
    await patient.click('primary');
    expect(new FormData(form).get('screening')).to.be.a('string');
    form.reset();
    await patient.settle();
    expect([patient.element.record, new FormData(form).get('screening')]).to.deep.equal([null, null]);
    expect(patient.view).to.equal('result');
    expect(patient.status).to.equal('The form on this page was reset. Your answers are still here.');
    await patient.back();
    await patient.click('primary');
    expect(new FormData(form).get('screening')).to.be.a('string');
  });
});

describe('whatever is pressed, the focus is on something', () => {
  /** A small generator, so that a failing round can be run again. */
  function random(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
  }

  const trials = ['sertraline', 'fluoxetine', 'venlafaxine'].map((medication) => ({
    ...baseAnswers.trials![0]!,
    medication,
  }));

  for (let seed = 1; seed <= 8; seed += 1) {
    it(`round ${seed}`, async function () {
      this.timeout(60_000);
      const pick = random(seed * 7919);
      const patient = await Patient.prefilled({ ...baseAnswers, trials });
      await patient.change(['medicines-tried', 'heart', 'mood', 'pregnancy'][seed % 4]!);
      const pressed: string[] = [];
      for (let presses = 0; presses < 30; presses += 1) {
        await patient.until(() => patient.view !== 'waiting');
        const choices = patient
          .all('button, .options input, .field > .option input')
          .filter((each) => !/^(help-more|leave|print|save|copy)/.test(each.getAttribute('part') ?? ''));
        const chosen = choices[pick(choices.length)]!;
        pressed.push(textOf(chosen) || `${chosen.getAttribute('name')}=${chosen.getAttribute('value')}`);
        chosen.focus();
        chosen.click();
        await patient.settle();
        await until(() => patient.focused !== null, `The focus, after ${pressed.slice(-3).join(', then ')},`);
      }
    });
  }
});
