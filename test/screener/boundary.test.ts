import { fixture } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import type { KetamineScreener } from '../../src/screener/screener.ts';
import { takeWarnings } from '../helpers/console.ts';
import { Patient, textOf } from '../helpers/patient.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

const FALLBACK = 'Call us at (555) 555-0100. In a crisis, call or text 988.';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0).reverse()) each();
});

/** Puts something else in the place of a property, until the test is over. */
function replace(target: object, name: PropertyKey, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  undo.push(() => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  });
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

const fails = () => {
  throw new Error('broken by the page');
};

async function put(breakIt = () => {}): Promise<KetamineScreener> {
  const wrapper = await fixture<HTMLElement>('<div></div>');
  const page = new DOMParser().parseFromString(
    `<ketamine-screener clinic-phone="(555) 555-0142">${FALLBACK}</ketamine-screener>`,
    'text/html',
  );
  const element = page.querySelector('ketamine-screener')!;
  breakIt();
  wrapper.append(element);
  await element.updateComplete.catch(() => undefined);
  return element;
}

/** Whether the fallback text is seen. */
const fallbackSeen = (element: KetamineScreener) =>
  element.getBoundingClientRect().height > 0 && element.shadowRoot?.querySelector('slot') !== null;

function errorsOf(element: KetamineScreener): string[] {
  const errors: string[] = [];
  element.addEventListener('ks-error', (event) => errors.push(JSON.stringify(event.detail)));
  return errors;
}

describe('where the first view can’t be drawn', () => {
  const broken: Record<string, () => void> = {
    'a picture named createElement': () => {
      const picture = document.createElement('img');
      picture.setAttribute('name', 'createElement');
      document.body.append(picture);
      undo.push(() => picture.remove());
    },
    'no importNode': () => replace(document, 'importNode', undefined),
    'no tree walker': () => replace(globalThis, 'TreeWalker', undefined),
    'a broken cloneNode': () => replace(Document.prototype, 'importNode', fails),
  };
  for (const [what, breakIt] of Object.entries(broken)) {
    it(`${what}: the fallback text stays, or the view comes`, async () => {
      const element = await put(breakIt);
      const heading = element.shadowRoot?.querySelector('h2');
      expect(fallbackSeen(element) || Boolean(heading)).to.equal(true);
    });
  }

  it('the view comes, and the fallback goes, once it can be drawn', async () => {
    const element = await put(() => replace(document, 'importNode', fails));
    expect(fallbackSeen(element)).to.equal(true);
    undo.pop()!();
    element.requestUpdate();
    await element.updateComplete;
    expect(new Patient(element).view).to.equal('start');
    expect(fallbackSeen(element)).to.equal(false);
  });
});

describe('where a piece of the browser is missing', () => {
  const missing: Record<string, () => void> = {
    attachInternals: () => replace(HTMLElement.prototype, 'attachInternals', undefined),
    'attachInternals, which throws': () => replace(HTMLElement.prototype, 'attachInternals', fails),
    setFormValue: () => replace(ElementInternals.prototype, 'setFormValue', undefined),
    'history.pushState': () => replace(history, 'pushState', fails),
    sessionStorage: () => replace(globalThis, 'sessionStorage', undefined),
  };
  for (const [what, take] of Object.entries(missing)) {
    it(`${what}: the questions and the help lines come`, async () => {
      take();
      const element = await put();
      const patient = new Patient(element);
      await patient.begin();
      expect(patient.step).to.equal('safety');
      await patient.click('help-more');
      expect(patient.view).to.equal('crisis');
    });
  }
});

describe('a throw in mid-flow', () => {
  const atQuestion = async () => {
    const patient = await Patient.prefilled({ age: 42 });
    return { patient, errors: errorsOf(patient.element) };
  };

  async function isFailed(patient: Patient): Promise<void> {
    await patient.until(() => patient.view === 'failed', 'the view that says so');
    expect(patient.heading).to.equal('Something went wrong');
    expect(patient.links).to.include.members(['tel:911', 'tel:988', 'sms:988', 'tel:5555550142']);
    expect(patient.text).to.match(/Try again\..*reload the page/);
  }

  it('while an answer is taken shows the failed view, and “Try again” leads back with every answer', async () => {
    const { patient, errors } = await atQuestion();
    await patient.set('suicide-intent-now', 'no');
    replace(Map.prototype, 'get', fails);
    patient.control('cannot-stay-safe', 'no').click();
    undo.pop()!();
    await patient.settle();
    await isFailed(patient);
    expect(errors).to.deep.equal(['null']);
    expect(patient.focused).to.equal(patient.part('heading'));
    await patient.click('primary');
    expect(patient.step).to.equal('safety');
    expect(patient.answer('suicide-intent-now')).to.equal('no');
    await patient.set('cannot-stay-safe', 'no');
    expect(patient.answer('cannot-stay-safe')).to.equal('no');
  });

  it('while a view is drawn shows the failed view, once, and help still comes', async () => {
    const { patient, errors } = await atQuestion();
    for (const name of new Set(patient.controls.map(({ name }) => name))) await patient.set(name, 'no');
    replace(Array.prototype, 'map', fails);
    patient.element.requestUpdate();
    await patient.element.updateComplete;
    undo.pop()!();
    patient.element.requestUpdate();
    await patient.settle();
    expect(errors.length).to.be.at.most(1);
    await patient.click('help-more');
    expect(patient.view).to.equal('crisis');
    await patient.back();
    expect(patient.step).to.equal('safety');
  });

  it('that stays shows the failed view each time, “Start again” leads to the first view, and help comes', async () => {
    const { patient, errors } = await atQuestion();
    const flow = await import('../../src/screener/flow/flow.ts');
    replace(flow.Flow.prototype, 'render', fails);
    patient.element.requestUpdate();
    await isFailed(patient);
    await patient.click('primary');
    await isFailed(patient);
    expect(errors).to.deep.equal(['null', 'null']);
    await patient.click('help-more');
    expect(patient.view).to.equal('crisis');
    await patient.back();
    await isFailed(patient);
    await patient.press('Start again');
    expect(patient.view).to.equal('start');
  });

  for (const method of ['moved', 'guard', 'next', 'choose'] as const) {
    it(`in ${method} never keeps the crisis view from coming, and no button is dead`, async () => {
      const { patient } = await atQuestion();
      const flow = await import('../../src/screener/flow/flow.ts');
      replace(flow.Flow.prototype, method, fails);
      if (method === 'choose') patient.control('cannot-stay-safe', 'yes').click();
      else patient.part('primary').click();
      await patient.settle();
      if (patient.view !== 'question') await isFailed(patient);
      await patient.click('help-more');
      expect(patient.view).to.equal('crisis');
      expect(patient.links).to.include.members(['tel:911', 'tel:988', 'sms:988', 'tel:5555550142']);
    });
  }

  it('an addition to Object.prototype never leaves a dead button', async function () {
    this.timeout(60_000);
    const dead: string[] = [];
    for (const added of [
      'extend',
      'each',
      'clone',
      'toJSON',
      'keys',
      'forEach',
      'map',
      'has',
      'get',
      'name',
      'id',
      'isEmpty',
    ]) {
      const patient = await Patient.open();
      // As older libraries add it: it comes with every loop over an object.
      undo.push(() => Reflect.deleteProperty(Object.prototype, added));
      Object.defineProperty(Object.prototype, added, {
        value: () => 1,
        configurable: true,
        enumerable: true,
        writable: true,
      });
      await patient.begin();
      for (let presses = 0; presses < 3; presses += 1) {
        for (const { name } of patient.controls.filter(({ value }) => value === 'no'))
          await patient.set(name, 'no').catch(() => {});
        const before = patient.text;
        if (patient.parts('primary').length === 0) break;
        await patient.click('primary');
        if (patient.text === before) dead.push(`${added}: ${patient.heading}`);
      }
      undo.pop()!();
    }
    expect(dead).to.deep.equal([]);
    takeWarnings();
  });

  it('a throwing listener of the page is not ours', async () => {
    const { patient, errors } = await atQuestion();
    const reported: string[] = [];
    const { onerror } = window;
    window.onerror = (message) => reported.push(typeof message) > 0;
    undo.push(() => (window.onerror = onerror));
    patient.element.addEventListener('click', fails);
    await patient.set('suicide-intent-now', 'no');
    expect(reported).to.have.length(1);
    // The browser's own line.
    expect(takeWarnings()).to.have.length.at.most(1);
    expect(errors).to.deep.equal([]);
    expect(patient.step).to.equal('safety');
  });
});

describe('where a script of the page takes apart what was drawn', () => {
  const scripts: Record<string, (root: ShadowRoot) => void> = {
    'all is gone': (root) => root.replaceChildren(),
    'all is other nodes': (root) =>
      root.querySelector('.frame')!.replaceWith(root.querySelector('.frame')!.cloneNode(true)),
    'every text is another': (root) => {
      for (const element of root.querySelectorAll('h2, p, label, a, span, legend'))
        element.textContent = textOf(element);
    },
    'every mark of lit is gone': (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
      const marks: Node[] = [];
      while (walker.nextNode()) marks.push(walker.currentNode);
      for (const mark of marks) mark.parentNode!.removeChild(mark);
    },
  };
  for (const [what, script] of Object.entries(scripts)) {
    it(`${what}: every view is drawn, again and again`, async function () {
      this.timeout(60_000);
      const patient = await Patient.open();
      const errors = errorsOf(patient.element);
      script(patient.root);
      patient.element.clinicName = 'Another Clinic';
      await patient.settle();
      await patient.prefill(baseAnswers);
      script(patient.root);
      await patient.element.updateComplete;
      patient.element.clinicName = 'A third Clinic';
      await patient.settle();
      await patient.prefill({ ...baseAnswers, 'cannot-stay-safe': 'yes' });
      expect(patient.view).to.equal('crisis');
      script(patient.root);
      await patient.prefill({ age: 42 });
      expect(patient.step).to.equal('safety');
      await patient.set('suicide-intent-now', 'no');
      expect(patient.answer('suicide-intent-now')).to.equal('no');
      expect(errors).to.deep.equal([]);
    });
  }
});
