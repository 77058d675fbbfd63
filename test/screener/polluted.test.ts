import { expect } from 'chai';
import { framed } from '../helpers/frame.ts';
import { textOf } from '../helpers/patient.ts';
import { Staff } from '../helpers/staff.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

const ways = [
  'Prototype 1.6.1',
  'Prototype 1.7',
  'MooTools',
  'methods for all objects',
  'members of all objects that are called as ours are',
  'methods of lists that a loop meets',
  'old stand-ins for methods of texts',
];

const without = (text: string) =>
  text.replace(/(?<="completedAt":\s*)"[^"]+"/, '""').replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, '');

/** All that leaves a visit, and what staff see of it. */
async function visit(way: string) {
  const { patient, document: page } = await framed(`/test/fixtures/polluted.html?${encodeURIComponent(way)}`);
  await patient.walk({ ...baseAnswers, 'hypertension-crisis-history': 'yes' });
  expect(patient.view).to.equal('check');
  await patient.click('primary');
  expect(patient.view).to.equal('result');
  const shown = textOf(patient.all('[data-view="result"]')[0]);
  await patient.click('download');
  await patient.until(() => patient.parts('show-text').length > 0);
  await patient.click('show-text');
  const file = patient.all<HTMLTextAreaElement>('#copy-text')[0]!.value;
  const sent = new FormData(page.querySelector('form')!).get('record') as string;

  const staff = new Staff(page.querySelector('ketamine-screener-preview')!);
  await staff.paste(file);
  expect(staff.refused).to.deep.equal([]);
  const opened = staff.text;
  await staff.choose('aneurysm', 'yes');
  await staff.type('trials[0].weeks', '2');
  await staff.kind('full');
  const { value: note } = staff.note;
  const { changed } = staff;
  // With changes open, the browser would ask before the page goes.
  staff.element.closeAll();
  await staff.settle();
  return {
    file: without(file),
    sent: without(sent),
    shown: without(shown),
    opened: without(opened),
    note: without(note),
    changed,
  };
}

describe('on a page that changes what all objects have', function () {
  this.timeout(120_000);
  let clean: Awaited<ReturnType<typeof visit>>;
  before(async () => {
    clean = await visit('not at all');
    expect(JSON.parse(clean.sent)).to.have.property('format');
  });

  for (const way of ways)
    it(`${way}: a visit, its record and what staff make of it are as ever`, async () => {
      const got = await visit(way);
      for (const [what, value] of Object.entries(got)) {
        const text = JSON.stringify(value);
        const usual = JSON.stringify(clean[what as keyof typeof clean]);
        const at = Array.from(text).findIndex((sign, index) => sign !== usual[index]);
        expect(text === usual, `${what}: …${text.slice(at - 60, at + 60)}…`).to.equal(true);
      }
    });
});
