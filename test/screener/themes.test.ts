import { fixture } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { Patient, textOf } from '../helpers/patient.ts';
import { recordFile, recordOf, Staff } from '../helpers/staff.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

/** How many lines a text is set in. */
const linesOf = (node: Element) => {
  const { lineHeight } = getComputedStyle(node);
  return Math.round(node.getBoundingClientRect().height / parseFloat(lineHeight));
};

async function within(style: string, attributes = ''): Promise<Patient> {
  const page = await fixture<HTMLElement>(
    `<div style="${style}"><ketamine-screener ${attributes}></ketamine-screener></div>`,
  );
  return Patient.within(page);
}

describe('in a theme', function () {
  this.timeout(60_000);

  for (const width of [400, 480, 576, 610, 700, 900, 1280]) {
    for (const size of [14, 16, 20, 22]) {
      it(`of ${size} px at ${width} px no answer is set a word a line`, async () => {
        const patient = await within(`width:${width}px;font-size:${size}px`);
        await patient.begin();
        const lines = patient.all('.options.row span').map((span) => `${textOf(span)}: ${linesOf(span)}`);
        expect(lines).to.include('Yes: 1');
        expect(lines.filter((line) => !/: [12]$/.test(line))).to.deep.equal([]);
      });
    }
  }

  it('whose focus rule is for everything nothing is drawn around the whole', async () => {
    const style = document.createElement('style');
    style.textContent = ':where(body :focus), body :focus-within { outline: 5px solid red }';
    document.head.append(style);
    try {
      const patient = await within('');
      patient.element.tabIndex = -1;
      patient.element.focus();
      expect(getComputedStyle(patient.element).outlineStyle).to.equal('none');
      patient.element.removeAttribute('tabindex');
      patient.control('age').focus();
      expect(getComputedStyle(patient.element).outlineStyle).to.equal('none');
    } finally {
      style.remove();
    }
  });

  it('the text grows and shrinks by hand of the page and of the browser', async () => {
    if (!CSS.supports('text-size-adjust', '130%')) return;
    const patient = await within('text-size-adjust:130%');
    expect(getComputedStyle(patient.all('.frame')[0]!).getPropertyValue('text-size-adjust')).to.equal('130%');
  });
});

/** The rules for a device that no driver of these tests can be: they hold from now on. */
function holdAlways(root: ShadowRoot, condition: string): void {
  const within = (rule: CSSRule): string[] =>
    rule instanceof CSSMediaRule && rule.conditionText === condition
      ? [...rule.cssRules].map(({ cssText }) => cssText)
      : [];
  const always = new CSSStyleSheet();
  const sheets = root.adoptedStyleSheets;
  always.replaceSync(sheets.flatMap(({ cssRules }) => [...cssRules].flatMap(within)).join('\n'));
  root.adoptedStyleSheets = [...sheets, always];
}

/** A field under 16 px that is touched makes phones zoom in. */
const small = (fields: readonly HTMLElement[]) =>
  fields
    .filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16)
    .map((field) => `${field.localName} ${field.getAttribute('name')}`);

describe('no field is under 16 px', () => {
  it('of the questions, whatever the page asks for', async () => {
    const patient = await within('--ks-font-size:14px');
    expect(small(patient.controls)).to.deep.equal([]);
    const seen: string[] = [];
    await patient.walk(baseAnswers, () => void seen.push(...small(patient.controls)));
    await patient.click('primary');
    await patient.click('download');
    await patient.until(() => patient.parts('show-text').length > 0);
    await patient.click('show-text');
    seen.push(...small(patient.controls));
    expect(seen).to.deep.equal([]);
  });

  it('of the preview', async () => {
    const staff = await Staff.with(
      ...['a.json', 'b.json'].map((name) => recordFile(name, recordOf(baseAnswers))),
    );
    await staff.show('a.json');
    await staff.press('Paste a record');
    const fields = staff.all('input, select, textarea');
    expect(fields.length).to.be.greaterThan(80);
    holdAlways(staff.root, '(pointer: coarse)');
    expect(small(fields)).to.deep.equal([]);
  });
});

it('where colours are forced the trials’ figure takes those of the page', async () => {
  const staff = await Staff.with(recordFile('a.json', recordOf(baseAnswers)));
  holdAlways(staff.root, '(forced-colors: active)');
  const probe = document.createElement('p');
  probe.style.color = 'CanvasText';
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  const texts = staff.all<SVGElement>('svg text');
  expect(texts.length).to.be.greaterThan(5);
  expect([...new Set(texts.map((text) => getComputedStyle(text).fill))]).to.deep.equal([color]);
  expect(getComputedStyle(staff.all<SVGElement>('svg .bar-shape')[0]!).stroke).to.equal(color);
});
