import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define.ts';
import { Patient } from '../helpers/patient.ts';
import { recordFile, recordOf, Staff } from '../helpers/staff.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

/** A page with shortcuts on letters, that means to leave text fields alone. */
function shortcuts(): { readonly heard: string[]; end(): void } {
  const heard: string[] = [];
  const hear = (event: KeyboardEvent) => {
    if (/^(?:INPUT|TEXTAREA|SELECT)$/.test((event.target as Element).tagName)) return;
    heard.push(event.key);
    event.preventDefault();
  };
  const types = ['keydown', 'keypress', 'keyup'] as const;
  for (const type of types) document.addEventListener(type, hear);
  return { heard, end: () => types.forEach((type) => document.removeEventListener(type, hear)) };
}

describe('a page that listens to keys', function () {
  this.timeout(60_000);
  let page = shortcuts();
  beforeEach(() => {
    page.end();
    page = shortcuts();
  });
  afterEach(() => page.end());

  it('takes nothing from the note of staff', async () => {
    const staff = await Staff.with(recordFile('a.json', recordOf(baseAnswers)));
    staff.note.focus();
    staff.note.setSelectionRange(0, staff.note.value.length);
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: 'sertraline' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'x' });
    await staff.settle();
    expect(staff.note.value).to.equal('sertralixn');
    expect(page.heard).to.deep.equal([]);
  });

  it('takes nothing from the fields of patients', async () => {
    const patient = await Patient.open();
    const age = patient.element.shadowRoot!.querySelector<HTMLInputElement>('[name="age"]')!;
    age.focus();
    await sendKeys({ type: '42' });
    expect(age.value).to.equal('42');
    expect(page.heard).to.deep.equal([]);
  });

  it('still hears Escape, and what is pressed on a button', async () => {
    const staff = await Staff.with(recordFile('a.json', recordOf(baseAnswers)));
    staff.note.focus();
    await sendKeys({ press: 'Escape' });
    expect(page.heard).to.include('Escape');
    page.heard.length = 0;
    staff.button('Copy the note').focus();
    await sendKeys({ press: 'j' });
    expect(page.heard).to.include('j');
  });

  it('that sets `record` on the element of patients, as React does, changes nothing and breaks nothing', async () => {
    const patient = await Patient.open();
    expect(() => {
      (patient.element as { record: unknown }).record = recordOf(baseAnswers);
    }).not.to.throw();
    expect(patient.element.record).to.equal(null);
  });
});
