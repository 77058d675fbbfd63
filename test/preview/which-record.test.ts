import { expect } from 'chai';
import { localTime } from '../../src/preview/local-time.ts';
import { textOf, until } from '../helpers/patient.ts';
import { recordFile, recordOf, Staff, vignetteFiles } from '../helpers/staff.ts';
import { baseAnswers, vignettes } from '../helpers/vignettes.ts';

const given = (id: string) => vignettes.find((vignette) => vignette.id === id)!;

/** What a screen reader reads of an element besides its role: its name by reference or content, and its description. */
function spoken(staff: Staff, selector: string): string {
  const element = staff.one(selector);
  const referred = (attribute: string) =>
    (element.getAttribute(attribute) ?? '')
      .split(/\s+/)
      .filter((id) => id !== '')
      .map((id) => textOf(staff.one(`#${id}`)))
      .join(' ');
  const label = element.id ? staff.root.querySelector(`label[for="${element.id}"]`) : null;
  const name =
    element.getAttribute('aria-label') ??
    (referred('aria-labelledby') || (label ? textOf(label) : textOf(element)));
  return `${name} ${referred('aria-describedby')}`;
}

/** Every place where staff look or are led to, and so must know whose record it is. */
const places = [
  '#summary-title',
  '#note-title',
  '#trials-title',
  '#staging-title',
  '#why-title',
  '#edit-title',
  '#note-text',
  'svg[role="img"]',
  '[part~="summary"]',
  '[part~="note"]',
  '[part~="edit"]',
  '.scroll[aria-labelledby="trials-title"]',
];

describe('which record is shown', function () {
  this.timeout(60_000);

  for (const place of places)
    it(`is said at ${place}`, async () => {
      const staff = await Staff.with(
        recordFile('V2.json', recordOf(given('V2').answers)),
        recordFile('V1.json', recordOf(given('V1').answers, {}, new Date('2026-11-20T10:00:00Z'))),
      );
      for (const name of ['V1.json', 'V2.json']) {
        await staff.show(name);
        expect(spoken(staff, place)).to.include(name);
      }
    });

  it('is the first thing in the summary, with the time', async () => {
    const staff = await Staff.with(recordFile('V1.json', recordOf(given('V1').answers)));
    const time = localTime(new Date('2026-11-22T15:00:00Z'));
    expect(textOf(staff.one('[part~="summary"]'))).to.match(/^V1\.json, completed /);
    expect(spoken(staff, '#summary-title')).to.include(`V1.json, completed ${time}`);
    expect(spoken(staff, '#note-text')).to.include(`V1.json, completed ${time}`);
  });

  it('two of one name are told apart by their time', async () => {
    const staff = await Staff.with(
      recordFile('record.json', recordOf(given('V2').answers)),
      recordFile('record.json', recordOf(given('V2').answers, {}, new Date('2026-11-20T10:00:00Z'))),
    );
    const said = [];
    for (const row of ['0', '1']) {
      staff.rows[Number(row)]!.querySelector<HTMLElement>('.row')!.click();
      await staff.settle();
      said.push(spoken(staff, '#summary-title'));
    }
    expect(new Set(said).size).to.equal(2);
  });

  it('its row says so in a word and with an edge, which forced colours keep', async () => {
    const staff = await Staff.with(...vignetteFiles().slice(0, 4));
    await staff.show('V3.json');
    const shown = staff.rows.filter((row) => textOf(row).includes('Shown below'));
    expect(shown.map((row) => textOf(row.cells[2]))).to.deep.equal(['V3.json']);
    expect(shown[0]!.getAttribute('aria-current')).to.equal('true');
    const edge = getComputedStyle(shown[0]!.cells[0]!);
    expect([edge.borderInlineStartWidth, edge.borderInlineStartStyle]).to.deep.equal(['3px', 'solid']);
    const others = staff.rows.filter((row) => row !== shown[0]);
    expect(others.map((row) => getComputedStyle(row.cells[0]!).borderInlineStartColor)).to.deep.equal(
      others.map(() => 'rgba(0, 0, 0, 0)'),
    );
  });

  it('every row and its button are named by their record', async () => {
    const staff = await Staff.with(...vignetteFiles());
    const buttons = staff.rows.map((row) => textOf(row.querySelector('.row')));
    expect(new Set(buttons).size).to.equal(26);
    for (const [index, name] of staff.names.entries()) {
      expect(buttons[index]).to.match(new RegExp(`^[A-Z].*, ${name}$`));
      expect(staff.rows[index]!.querySelector('th[scope="row"]')?.textContent).to.equal(name);
    }
  });

  it('the next one is a press away, and so is the way back to its row', async () => {
    const staff = await Staff.with(...vignetteFiles().slice(0, 3));
    const { names } = staff;
    await staff.show(names[0]!);
    for (const name of names.slice(1)) {
      await staff.press('Next record');
      expect(staff.focused?.id).to.equal('summary-title');
      expect(spoken(staff, '#summary-title')).to.include(name);
    }
    await staff.press('Next record');
    expect(spoken(staff, '#summary-title'), 'there is no other').to.include(names[2]!);
    await staff.press('Back to the list');
    expect(textOf(staff.focused)).to.include(names[2]!);
    await staff.filter('nothing like it');
    await staff.press('Back to the list');
    expect(staff.focused?.id).to.equal('list-title');
  });

  it('the next one turns the page of the list', async () => {
    const files = Array.from({ length: 52 }, (_, index) =>
      recordFile(`P${String(index).padStart(3, '0')}.json`, recordOf(given('V1').answers)),
    );
    const staff = await Staff.with(...files);
    await staff.click('[data-sort="name"]');
    await staff.show('P049.json');
    await staff.press('Next record');
    expect(staff.text).to.include('Page 2 of 2');
    await staff.press('Back to the list');
    expect(textOf(staff.focused)).to.include('P050.json');
  });

  it('beside one record there is no next one', async () => {
    const staff = await Staff.with(recordFile('a.json', recordOf(baseAnswers)));
    expect(staff.text).not.to.match(/Next record|Back to the list/);
  });
});

/** What is said beside the summary, in the region that all short messages share. */
const said = (staff: Staff) => textOf(staff.one('.frame > [role="status"]:last-of-type'));

describe('what is said of a change', function () {
  this.timeout(60_000);

  it('sorting says by what, and which way', async () => {
    const staff = await Staff.with(...vignetteFiles().slice(0, 3));
    await staff.click('[data-sort="age"]');
    expect(said(staff)).to.equal('Sorted: Age, ascending.');
    await staff.click('[data-sort="age"]');
    expect(said(staff)).to.equal('Sorted: Age, descending.');
  });

  it('a change of an answer says the last one, and what came of it', async () => {
    const staff = await Staff.with(recordFile('a.json', recordOf(baseAnswers)));
    await staff.choose('bp-uncontrolled', 'yes');
    expect(said(staff)).to.include('Routine consultation → Medical check needed');
    await staff.choose('liver-severe', 'yes');
    expect(said(staff)).to.include('Liver disease');
    expect(said(staff)).not.to.include('Hypertension');
    await staff.click('[data-edit="undo"]');
    expect(said(staff)).to.include('Liver disease');
    await staff.click('[data-edit="undo"]');
    expect(said(staff)).to.include('Medical check needed → Routine consultation');
    expect(staff.one('[part~="changes"]').getAttribute('role')).to.equal(null);
  });

  it('a removed trial leaves the focus at the one that took its place, or where one is added', async () => {
    const { answers } = given('V1');
    const staff = await Staff.with(recordFile('a.json', recordOf(answers)));
    staff.one<HTMLDetailsElement>('.answers').open = true;
    const remove = (number: number) => staff.button(`Remove trial ${number}`);
    let left = answers.trials!.length;
    expect(left).to.be.greaterThan(1);
    for (; left > 0; left -= 1) {
      expect(textOf(remove(1))).to.match(/^Remove trial 1: \w/);
      remove(1).focus();
      remove(1).click();
      await staff.settle();
      await until(() => staff.focused !== null);
      expect(textOf(staff.focused)).to.match(left > 1 ? /^Trial 1/ : /^Add a trial/);
    }
  });
});
