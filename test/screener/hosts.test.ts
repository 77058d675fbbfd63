import { fixture } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { Patient } from '../helpers/patient.ts';
import { takeWarnings } from '../helpers/console.ts';
import { baseAnswers } from '../helpers/vignettes.ts';
import type { KetamineScreener } from '../../src/screener/screener.ts';

const american = ['tel:911', 'tel:988', 'sms:988'];
const worldwide = ['https://findahelpline.com'];

/** Attribute, property, and what it is where nothing is set. */
const settings = [
  ['clinic-name', 'clinicName', ''],
  ['clinic-phone', 'clinicPhone', ''],
  ['clinic-url', 'clinicUrl', ''],
  ['country', 'country', 'US'],
  ['criteria', 'criteria', 'six-week'],
  ['name', 'name', ''],
  ['resume', 'resume', ''],
] as const;
type Name = (typeof settings)[number][1];

const endless: unknown[] = [];
endless.push(endless);

/** What frameworks, content systems and slips of the pen set. Of none of them a text is left. */
const empty: [string, unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['an empty text', ''],
  ['a blank', ' '],
  ['“null”', 'null'],
  ['“undefined”', 'undefined'],
  ['NaN', NaN],
  ['a boolean', true],
  ['an empty list', []],
  ['a list of null', [null]],
  ['a list within itself', endless],
  ['an object', {}],
  ['an object without a prototype', Object.create(null)],
  [
    'an object that throws',
    {
      toString: () => {
        throw new Error('no text');
      },
    },
  ],
  ['a function', () => 'UK'],
  ['a symbol', Symbol('UK')],
  ['a date', new Date(0)],
];

/** What holds a text, and that text. */
const odd: [string, unknown, string][] = [
  ['zero', 0, '0'],
  ['a number', 5555550142, '5555550142'],
  ['a big number', 5555550142n, '5555550142'],
  ['a list of one', ['a'], 'a'],
  ['a list of two', ['a', 1], 'a,1'],
  ['markup', '<b>a</b>', '<b>a</b>'],
  ['a template that was not filled', '{{ value }}', '{{ value }}'],
];

const values = [...empty.map(([what, value]) => [what, value, undefined] as const), ...odd];

/** An element that is not ours yet, as one that a framework makes before the script has come. */
function unborn(): KetamineScreener {
  const page = new DOMParser().parseFromString('<ketamine-screener></ketamine-screener>', 'text/html');
  return page.querySelector('ketamine-screener')!;
}

const put = (element: Element, name: Name, value: unknown) => Reflect.set(element, name, value);

const ways: Record<string, (name: Name, value: unknown) => Promise<KetamineScreener>> = {
  early: async (name, value) => {
    const element = unborn();
    put(element, name, value);
    const wrapper = await fixture<HTMLElement>('<div></div>');
    wrapper.append(element);
    await element.updateComplete;
    return element;
  },
  late: async (name, value) => {
    const element = await fixture<KetamineScreener>(
      '<ketamine-screener criteria="four-week"></ketamine-screener>',
    );
    put(element, name, value);
    await element.updateComplete;
    return element;
  },
};

/** From the first view to the one that must never fail. */
async function helpComes(element: KetamineScreener, links: readonly string[]): Promise<void> {
  const patient = new Patient(element);
  expect(patient.view).to.equal('start');
  expect(patient.links, 'the bar').to.include(links[0]);
  await patient.click('help-more');
  expect(patient.view).to.equal('crisis');
  expect(patient.links).to.include.members([...links]);
  if (links === worldwide) expect(patient.text).to.include('Call your local emergency number');
  expect(patient.text).not.to.match(/undefined|null|NaN|\[object/);
}

for (const [attribute, name, fallback] of settings) {
  for (const [way, set] of Object.entries(ways)) {
    it(`${name} set ${way} to ${values.length} values of every kind: help comes`, async function () {
      this.timeout(60_000);
      for (const [what, value, text] of values) {
        const element = await set(name, value);
        expect(element[name], what).to.equal(text ?? fallback);
        const unknown = name === 'country' && text !== undefined;
        await helpComes(element, unknown ? worldwide : american);
        expect(takeWarnings(), what).to.have.length(unknown ? 1 : 0);
      }
    });
  }

  it(`${attribute} that is empty, blank or taken away is the default, and help comes`, async () => {
    for (const text of ['', ' ', 'null', 'undefined', undefined]) {
      const { element } = await Patient.open(`${attribute}="UK"`);
      if (text === undefined) element.removeAttribute(attribute);
      else element.setAttribute(attribute, text);
      await element.updateComplete;
      expect(element[name], text ?? 'taken away').to.equal(fallback);
      await helpComes(element, american);
    }
  });
}

describe('in every view', () => {
  const views: Record<string, (patient: Patient) => Promise<void>> = {
    start: async () => {},
    minor: (patient) => patient.begin('15'),
    question: (patient) => patient.begin(),
    check: (patient) => patient.prefill(baseAnswers),
    crisis: (patient) => patient.prefill({ age: 42, 'cannot-stay-safe': 'yes' }),
    result: async (patient) => {
      await patient.prefill(baseAnswers);
      await patient.click('primary');
    },
    about: async (patient) => {
      await patient.click('about');
      await patient.until(() => patient.view === 'about');
    },
  };
  for (const [view, lead] of Object.entries(views)) {
    it(`${view}: every setting may be anything at any time`, async function () {
      this.timeout(60_000);
      const patient = await Patient.open();
      await lead(patient);
      expect(patient.view).to.equal(view);
      const { shown } = patient;
      for (const [, name, fallback] of settings) {
        for (const [what, value, text] of values) {
          put(patient.element, name, value);
          await patient.element.updateComplete;
          const unknown = name === 'country' && text !== undefined;
          expect(patient.shown, `${name}: ${what}`).to.equal(shown);
          expect(patient.links, `${name}: ${what}`).to.include.members(unknown ? worldwide : american);
        }
        put(patient.element, name, fallback);
      }
      for (const warning of takeWarnings())
        expect(warning).to.match(/^console\.warn: ketamine-screener: country="/);
    });
  }
});

describe('public methods', () => {
  for (const [what, value] of [...empty, ['a list', ['age']], ['a text', 'age'], ['a number', 42]] as [
    string,
    unknown,
  ][]) {
    it(`prefill with ${what} opens the questions`, async () => {
      const patient = await Patient.open();
      await patient.prefill(value as Record<string, unknown>);
      expect(patient.view).to.equal('question');
    });
  }
});
