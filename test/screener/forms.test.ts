import { fixture } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import type { KetamineScreener } from '../../src/screener/screener.ts';
import { Patient } from '../helpers/patient.ts';
import { recordFile, recordOf, Staff } from '../helpers/staff.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

/** Around it: another form, and a group that can be disabled. */
interface Place {
  readonly element: KetamineScreener;
  readonly form: HTMLFormElement;
  readonly other: HTMLFormElement;
  readonly group: HTMLFieldSetElement;
}

async function placed(attributes = ''): Promise<Place & { patient: Patient }> {
  const page = await fixture<HTMLElement>(`<div>
    <form><input name="email" value="a@b.example"><fieldset><ketamine-screener ${attributes}></ketamine-screener></fieldset></form>
    <form id="other"></form>
  </div>`);
  const patient = await Patient.within(page);
  const form = page.querySelector('form')!;
  const other = page.querySelector<HTMLFormElement>('#other')!;
  return { patient, element: patient.element, form, other, group: form.querySelector('fieldset')! };
}

async function toSummary(patient: Patient): Promise<void> {
  await patient.prefill(baseAnswers);
  await patient.click('primary');
  expect(patient.view).to.equal('result');
}

const put = (name: unknown) => (place: Place) => void Reflect.set(place.element, 'name', name);

/** What a page does, and under which names its forms then hold the record. */
const rows: [what: string, attributes: string, act: (place: Place) => void, names: string[]][] = [
  ['the attribute', 'name="record"', () => undefined, ['record']],
  ['no name', '', () => undefined, []],
  ['the property', '', put('record'), ['record']],
  ['a number', '', put(7), ['7']],
  ['the property in the place of the attribute', 'name="old"', put('record'), ['record']],
  ['null', 'name="record"', put(null), []],
  ['undefined', 'name="record"', put(undefined), []],
  ['an empty text', 'name="record"', put(''), []],
  ['the attribute taken away', 'name="record"', ({ element }) => element.removeAttribute('name'), []],
  ['form="other"', 'name="record" form="other"', () => undefined, ['other: record']],
  ['a disabled group', 'name="record"', ({ group }) => (group.disabled = true), []],
  [
    'a group that is enabled again',
    'name="record"',
    ({ group }) => {
      group.disabled = true;
      group.disabled = false;
    },
    ['record'],
  ],
  ['the element disabled', 'name="record" disabled', () => undefined, []],
  [
    'moved into another form',
    'name="record"',
    ({ element, other }) => other.append(element),
    ['other: record'],
  ],
  ['moved out of its form', 'name="record"', ({ element, form }) => form.after(element), []],
];

/** Under which names the record is, in either form. */
function held({ form, other }: Place): string[] {
  const names = (each: HTMLFormElement, prefix: string) =>
    [...new FormData(each)]
      .filter(([, value]) => typeof value === 'string' && value.includes('ketamine-screener-record'))
      .map(([name]) => `${prefix}${name}`);
  return [...names(form, ''), ...names(other, 'other: ')];
}

describe('the form gets the record', function () {
  this.timeout(60_000);
  for (const [what, attributes, act, names] of rows) {
    for (const [when, late] of [
      ['before the questions', false],
      ['on the summary', true],
    ] as const) {
      it(`${what}, ${when}: ${names.join() || 'not at all'}`, async () => {
        const { patient, ...place } = await placed(attributes);
        if (!late) act(place);
        await toSummary(patient);
        if (late) act(place);
        await patient.settle();
        expect(held(place)).to.deep.equal(names);
      });
    }
  }

  it('under a name that was set before the script came', async () => {
    const page = new DOMParser().parseFromString('<ketamine-screener></ketamine-screener>', 'text/html');
    const early = page.querySelector('ketamine-screener')!;
    early.name = 'record';
    const { form, other, group, element } = await placed();
    element.replaceWith(early);
    await toSummary(await Patient.within(form));
    expect(held({ form, other, group, element: early })).to.deep.equal(['record']);
  });

  it('until the page resets it; the answers stay', async () => {
    const { patient, ...place } = await placed('name="record"');
    await toSummary(patient);
    place.form.reset();
    await patient.settle();
    expect(held(place)).to.deep.equal([]);
    expect(patient.view).to.equal('result');
  });

  it('and no loop over its elements fails or finds an answer there', async () => {
    const { patient, form } = await placed('name="record"');
    await toSummary(patient);
    const found = [...form.elements].map((each) => {
      const { name, type, value } = each as HTMLInputElement;
      return `${type.toLowerCase()} ${name} ${value}`;
    });
    expect(found).to.include('ketamine-screener record undefined');
    expect(form.elements.namedItem('record') === patient.element).to.equal(true);
  });
});

/** As pages of ASP.NET have it: Enter anywhere in the form presses its default button, but in what they know for a field or a button. */
function withDefaultButton(form: HTMLFormElement): { pressed: number } {
  const said = { pressed: 0 };
  for (const type of ['keydown', 'keypress'] as const)
    form.addEventListener(type, (event) => {
      const { tagName, type: kind } = event.target as HTMLInputElement;
      if (event.key !== 'Enter' || tagName === 'TEXTAREA' || tagName === 'A') return;
      if (tagName === 'INPUT' && /^(?:submit|button)$/.test(kind)) return;
      said.pressed += 1;
      event.preventDefault();
    });
  form.addEventListener('submit', (event) => {
    said.pressed += 1;
    event.preventDefault();
  });
  return said;
}

describe('the default button of the page’s form', function () {
  this.timeout(60_000);

  it('is pressed by Enter on nothing of the questions', async () => {
    const { patient, form } = await placed();
    form.append(document.createElement('button'));
    const said = withDefaultButton(form);
    const enter = async (target: HTMLElement) => {
      target.focus();
      await patient.key('Enter');
    };
    await patient.type('age', '42');
    await enter(patient.control('age'));
    await patient.until(() => patient.step === 'safety');
    await enter(patient.all('summary')[0]!);
    expect(patient.all('details')[0]!.hasAttribute('open')).to.equal(true);
    await enter(patient.all('h2')[0]!);
    await enter(patient.part('help-more'));
    await patient.until(() => patient.view === 'crisis');
    await enter(patient.part('back'));
    await patient.until(() => patient.view === 'question');
    await enter(patient.all('input[type="radio"]')[0]!);
    await patient.until(() => patient.errors.length > 0);
    await patient.prefill(omit(baseAnswers, 'trials'));
    await enter(patient.part('primary'));
    expect(patient.view).not.to.equal('check');
    await patient.until(() => patient.step === 'medicines-tried');
    await patient.type('trials-search', 'sertraline');
    await enter(patient.control('trials-search'));
    await enter(patient.control('no-trials', 'yes'));
    expect(said.pressed).to.equal(0);
  });

  it('nor by Enter on anything of the preview', async () => {
    const form = await fixture<HTMLFormElement>(
      '<form><ketamine-screener-preview></ketamine-screener-preview><button></button></form>',
    );
    const said = withDefaultButton(form);
    const staff = new Staff(form.querySelector('ketamine-screener-preview')!);
    const files = ['a.json', 'b.json'].map((name) => recordFile(name, recordOf(baseAnswers)));
    await staff.pick(...files);
    await staff.show('a.json');
    const kinds = [
      'input[type="text"]',
      'select',
      'button',
      'summary',
      'input[type="checkbox"]',
      'input[type="radio"]',
      'h3',
    ];
    for (const kind of kinds) {
      const target = staff.all(kind).find((each) => each.checkVisibility());
      expect(target, kind).not.to.equal(undefined);
      target!.focus();
      await staff.key('Enter');
    }
    expect(said.pressed).to.equal(0);
  });
});
