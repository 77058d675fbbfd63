import { fixture } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { framed, served, violationsIn } from '../helpers/frame.ts';
import { Patient, pause, textOf } from '../helpers/patient.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

type Given = Record<string, unknown>;

const full: Given = {
  ...baseAnswers,
  goals: ['mdd-trd', 'ptsd'],
  'main-goal': 'ptsd',
  'heart-attack': 'yes',
  'heart-attack-when': 'longer-ago',
};

/** What is wrong with how the view looks: too wide, too small, hidden. */
function faults(patient: Patient, page: Document): string[] {
  const found: string[] = [];
  const note = (what: string) => found.push(`${patient.shown.trim()}: ${what}`);
  const root = page.documentElement;
  const view = page.defaultView!;
  const { element } = patient;
  // What the host's own text and buttons need is none of ours: Firefox makes its button wider than a phone.
  const host = Math.max(
    ...[...page.body.querySelectorAll('form > *')].map((each) =>
      each === element ? 0 : each.getBoundingClientRect().right,
    ),
  );
  const width = Math.max(root.clientWidth, Math.ceil(host));
  if (root.scrollWidth > width) note(`the page is ${root.scrollWidth} wide in ${width}`);
  if (element.getBoundingClientRect().right > root.clientWidth + 0.5)
    note('the element is wider than the page');
  if (element.scrollWidth > element.clientWidth)
    note(`the element is ${element.scrollWidth} wide in ${element.clientWidth}`);
  const shown = (node: HTMLElement) =>
    node.checkVisibility() && !node.closest('.visually-hidden, details:not([open]) > :not(summary)');
  const right = element.getBoundingClientRect().right + 0.5;
  for (const node of patient.all('*').filter(shown)) {
    const { right: end, width } = node.getBoundingClientRect();
    if (width > 0 && end > right)
      note(
        `<${node.localName} class="${node.className}"> stands out by ${Math.round(end - right)}: “${textOf(node).slice(0, 40)}”`,
      );
  }
  for (const node of patient
    .all('h2, label, legend, button, input, .option span, .intro, dt, dd, li')
    .filter(shown)) {
    const style = view.getComputedStyle(node);
    if (parseFloat(style.fontSize) < 16)
      note(`${style.fontSize} at “${textOf(node).slice(0, 30)}” (${node.localName})`);
    if (style.visibility !== 'visible' || style.display === 'none')
      note(`“${textOf(node).slice(0, 30)}” is hidden`);
    if (style.fontStyle === 'italic' || style.textTransform === 'uppercase' || style.textIndent !== '0px')
      note(`“${textOf(node).slice(0, 30)}” looks as the page wants`);
  }
  for (const node of patient.all('button, .option, input[type="text"]').filter(shown)) {
    const { height } = node.getBoundingClientRect();
    if (height < 43.9)
      note(
        `${Math.round(height)}px high: “${textOf(node).slice(0, 30)}” (${node.localName} ${node.className})`,
      );
  }
  for (const label of patient.all('label, legend')) {
    if (!shown(label) || label.getBoundingClientRect().height < 10)
      note(`no label “${textOf(label).slice(0, 30)}”`);
  }
  return found;
}

describe('in a hostile page', function () {
  this.timeout(60_000);

  for (const width of [280, 320]) {
    it(`${width} px wide: every view fits, can be read and pressed`, async () => {
      const { patient, document: page } = await framed('/demo/hostile.html', width);
      const found = faults(patient, page);
      await patient.click('primary');
      found.push(...faults(patient, page));
      await patient.click('help-more');
      found.push(...faults(patient, page));
      await patient.prefill(full);
      found.push(...faults(patient, page));
      const changes = patient.all('[data-change]').map((button) => button.getAttribute('data-change')!);
      expect(changes.length).to.be.greaterThan(15);
      for (const view of changes.filter((each) => each !== 'age')) {
        await patient.change(view);
        found.push(...faults(patient, page));
        await patient.click('primary');
        await patient.until(() => patient.view === 'check');
      }
      await patient.prefill(omit(full, 'trials'));
      await patient.click('primary');
      found.push(...faults(patient, page));
      await patient.type('trials-search', 'zolfot');
      found.push(...faults(patient, page));
      await patient.type('trials-search', '');
      await patient.set('trials', 'sertraline');
      await patient.click('primary');
      await patient.click('primary');
      found.push(...faults(patient, page));
      await patient.prefill(full);
      await patient.click('primary');
      await patient.click('clear');
      expect(patient.view).to.equal('result');
      found.push(...faults(patient, page));
      expect([...new Set(found)]).to.deep.equal([]);
    });
  }

  it('Enter in any field, and any button, never sends the page’s form', async () => {
    const { patient, document: page, window } = await framed('/demo/hostile.html', 320);
    const sent: string[] = [];
    page.addEventListener('submit', (event) => {
      sent.push((event.target as HTMLElement).id);
      event.preventDefault();
    });
    const { href } = window.location;
    await patient.type('age', '42');
    patient.control('age').focus();
    await patient.key('Enter');
    await patient.until(() => patient.step === 'safety');
    await patient.prefill(omit(full, 'trials', 'episode-months'));
    await patient.until(() => patient.step === 'medicines-tried');
    await patient.type('trials-search', 'zolfot');
    patient.control('trials-search').focus();
    await patient.key('Enter');
    expect(patient.step).to.equal('medicines-tried');
    await patient.type('trials-search', '');
    await patient.set('trials', 'sertraline');
    await patient.click('primary');
    await patient.type('trials[0].weeks', '8');
    patient.control('trials[0].weeks').focus();
    await patient.key('Enter');
    await patient.until(() => patient.parts('error-summary').length > 0);
    for (const part of ['help-more', 'back', 'clear', 'clear-no']) {
      await patient.click(part);
      await pause(50);
    }
    expect(sent).to.deep.equal([]);
    expect(window.location.href).to.equal(href);
  });
});

describe('in a form of the host', () => {
  async function inForm(
    attributes: string,
  ): Promise<{ form: HTMLFormElement; patient: Patient; value: () => FormDataEntryValue[] }> {
    const form = await fixture<HTMLFormElement>(
      `<form action="/sent-by-mistake"><input name="other" value="x"><ketamine-screener ${attributes}></ketamine-screener></form>`,
    );
    const patient = await Patient.within(form);
    return { form, patient, value: () => new FormData(form).getAll('screening') };
  }

  it('gives the record as JSON once it is complete, and nothing before', async () => {
    const { patient, value } = await inForm('name="screening"');
    expect(value()).to.deep.equal([]);
    await patient.prefill(full);
    expect(value()).to.deep.equal([]);
    await patient.click('primary');
    expect(value()).to.have.length(1);
    expect(JSON.parse(value()[0] as string)).to.deep.equal(
      JSON.parse(JSON.stringify(patient.element.record)),
    );
  });

  it('gives nothing again once an answer was changed', async () => {
    const { patient, value } = await inForm('name="screening"');
    await patient.prefill(full);
    await patient.click('primary');
    await patient.back();
    await patient.change('organs');
    await patient.set('liver-severe', 'unsure');
    expect(value()).to.deep.equal([]);
    expect(patient.element.record).to.equal(null);
    await patient.click('primary');
    await patient.until(() => patient.view === 'check');
    await patient.click('primary');
    expect((JSON.parse(value()[0] as string) as { answers: Given }).answers['liver-severe']).to.equal(
      'unsure',
    );
  });

  it('leaves the browser no state to keep with its history', async () => {
    const given: unknown[][] = [];
    const { setFormValue } = ElementInternals.prototype;
    ElementInternals.prototype.setFormValue = function (...details) {
      given.push(details);
      setFormValue.apply(this, details);
    };
    try {
      const { patient } = await inForm('name="screening"');
      await patient.prefill(full);
      await patient.click('primary');
    } finally {
      ElementInternals.prototype.setFormValue = setFormValue;
    }
    expect(given.some(([value]) => typeof value === 'string')).to.equal(true);
    // Without it the value itself is kept.
    expect(given.map((details) => [details.length, details[1]])).to.deep.equal(given.map(() => [2, null]));
  });

  it('gives it under a name that comes after the summary, and takes it back with the name', async () => {
    const { patient, value } = await inForm('');
    await patient.prefill(full);
    await patient.click('primary');
    patient.element.setAttribute('name', 'screening');
    await patient.settle();
    expect(JSON.parse(value()[0] as string)).to.have.property('format', 'ketamine-screener-record');
    patient.element.removeAttribute('name');
    await patient.settle();
    expect(value()).to.deep.equal([]);
  });

  it('gives nothing without a name', async () => {
    const { form, patient } = await inForm('');
    await patient.prefill(full);
    await patient.click('primary');
    expect([...new FormData(form).keys()]).to.deep.equal(['other']);
  });

  it('none of its own fields are in the form', async () => {
    const { form, patient } = await inForm('name="screening"');
    await patient.type('age', '42');
    expect([...new FormData(form).keys()]).to.deep.equal(['other']);
    expect([...form.elements].map(({ localName }) => localName)).to.deep.equal([
      'input',
      'ketamine-screener',
    ]);
  });
});

describe('beside the programs of the page', () => {
  it('the whole of it names nothing in their window and gives their values no method', async () => {
    const { patient, window } = await served('well', 'plain.html');
    // What the element has given the page by now, a page without it would not have.
    const bare = document.createElement('iframe');
    document.body.append(bare);
    const classes = ['Object', 'Array', 'String', 'Number', 'Function', 'Date', 'Promise', 'HTMLElement'];
    const namesIn = (each: Window) => {
      const prototype = (name: string) => (Reflect.get(each, name) as { prototype: object }).prototype;
      return [
        ...Object.getOwnPropertyNames(each).filter((name) => !/^\d+$/.test(name)),
        ...classes.flatMap((name) =>
          Reflect.ownKeys(prototype(name)).map((key) => `${name}.prototype.${String(key)}`),
        ),
      ];
    };
    await patient.prefill(baseAnswers);
    expect(patient.view).to.equal('check');
    const usual = new Set(namesIn(bare.contentWindow!));
    bare.remove();
    // lit's own: it counts its copies, so that it can warn of several.
    const others = namesIn(window).filter(
      (name) => !usual.has(name) && !/^(lit|reactiveElement)[A-Z]\w+$/.test(name),
    );
    expect(others).to.deep.equal([]);
  });
});

/** What goes wrong in a window from now on. */
function faultsIn(window: Window): string[] {
  const faults: string[] = [];
  window.addEventListener('error', ({ message }) => faults.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  return faults;
}

describe('on a page that its programs write anew', () => {
  for (const stage of ['start', 'question'] as const)
    it(`the element that was made again at “${stage}” is of use, and nothing fails`, async () => {
      const { patient, document: page, window } = await framed('/test/fixtures/source.html');
      const faults = faultsIn(window);
      if (stage === 'question') await patient.prefill({ age: 42 });
      const { innerHTML } = page.body;
      page.body.innerHTML = innerHTML;
      const again = await Patient.within(page);
      expect(again.element === patient.element).to.equal(false);
      if (again.view === 'start') await again.begin();
      await again.until(() => again.view === 'question');
      expect(faults).to.deep.equal([]);
    });

  it('a script that runs again, and late, changes nothing', async () => {
    const { patient, document: page, window } = await framed('/test/fixtures/source.html');
    const faults = faultsIn(window);
    await patient.prefill(baseAnswers);
    const script = page.createElement('script');
    script.type = 'module';
    script.src = '/src/define.ts?again';
    const run = new Promise((resolve) => script.addEventListener('load', resolve));
    page.body.append(script);
    await run;
    expect(patient.view).to.equal('check');
    expect(faults).to.deep.equal([]);
  });
});

describe('under a strict policy', () => {
  it('from the first view to the summary and its buttons nothing is violated', async function () {
    this.timeout(60_000);
    const { patient, window } = await served('well', 'policy.html');
    await patient.begin();
    await patient.set('cannot-stay-safe', 'declined');
    await patient.back();
    await patient.walk(full);
    await patient.click('primary');
    expect(patient.view).to.equal('result');
    await patient.click('copy');
    await pause();
    await patient.click('clear');
    await patient.press('No, keep them');
    await patient.click('about');
    await patient.until(() => patient.view === 'about');
    await patient.back();
    const append = patient.root.append.bind(patient.root);
    let printed = 0;
    patient.root.append = (...nodes) => {
      append(...nodes);
      for (const node of nodes)
        if (typeof node !== 'string' && 'contentWindow' in node)
          (node as HTMLIFrameElement).contentWindow!.print = () => void (printed += 1);
    };
    await patient.click('primary');
    expect(printed).to.equal(1);
    await pause();
    expect(violationsIn(window)).to.deep.equal([]);
    expect(window.getComputedStyle(patient.part('primary')).minHeight, 'it is styled').not.to.equal('0px');
  });

  it('the fixture would notice: an inline style is a violation', async () => {
    const { document: page, window } = await served('well', 'policy.html');
    page.body.setAttribute('style', 'color: red');
    await pause();
    expect(violationsIn(window).join(' ')).to.include('style-src');
  });
});
