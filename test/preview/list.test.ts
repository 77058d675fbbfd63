import { expect } from 'chai';
import { columns, type Column } from '../../src/preview/shelf.ts';
import { textOf } from '../helpers/patient.ts';
import { fileOf, recordFile, recordOf, Staff, vignetteFiles } from '../helpers/staff.ts';
import { vignettes } from '../helpers/vignettes.ts';

const headers = Object.keys(columns) as Column[];

describe('the list', function () {
  this.timeout(60_000);

  it('each column sorts both ways, and says so', async () => {
    const staff = await Staff.with(...vignetteFiles());
    for (const column of headers) {
      const valueOf = (name: string) => {
        const opened = staff.element.shelf.records.find((each) => each.name === name)!;
        return columns[column](opened);
      };
      if (column !== 'urgency') await staff.click(`[data-sort="${column}"]`);
      const rising = staff.names.map(valueOf);
      const inOrder = [...rising].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(rising, column).to.deep.equal(inOrder);
      const head = staff.one(`[data-sort="${column}"]`);
      expect(head.closest('th')?.getAttribute('aria-sort')).to.equal('ascending');
      await staff.click(`[data-sort="${column}"]`);
      expect(staff.names.map(valueOf), column).to.deep.equal(inOrder.reverse());
      expect(head.closest('th')?.getAttribute('aria-sort')).to.equal('descending');
      expect(staff.all('[aria-sort]')).to.have.length(1);
    }
  });

  it('filters by file name, outcome and topic, and by group', async () => {
    const staff = await Staff.with(...vignetteFiles());
    await staff.filter('v2.');
    expect(staff.names).to.deep.equal(['V2.json']);
    expect(staff.text).to.include('1 of 26 records');
    await staff.filter('CRISIS FINDING');
    const crises = vignettes.filter(({ recommendation }) => recommendation === 'crisis-now');
    expect(staff.names).to.have.members(crises.map(({ id }) => `${id}.json`));
    await staff.filter('nothing like it');
    expect(staff.rows).to.have.length(0);
    expect(staff.text).to.include('No record fits the filter.');
    await staff.filter('');
    expect(staff.rows).to.have.length(26);
    let seen = 0;
    for (const group of ['Call today', 'Review', 'Routine']) {
      await staff.group(group);
      expect(staff.rows.every((row) => textOf(row.cells[1]).includes(`${group}:`))).to.equal(true);
      seen += staff.rows.length;
    }
    expect(seen).to.equal(26);
    await staff.group('');
    expect(staff.rows).to.have.length(26);
  });

  it('handled goes with the record, for this sitting', async () => {
    const staff = await Staff.with(...vignetteFiles().slice(0, 5));
    const box = (name: string) =>
      staff.rows[staff.names.indexOf(name)]!.querySelector<HTMLInputElement>('input[type="checkbox"]')!;
    box('V3.json').click();
    await staff.settle();
    await staff.click('[data-sort="name"]');
    await staff.click('[data-sort="name"]');
    const ticked = staff.names.filter((name) => box(name).checked);
    expect(ticked).to.deep.equal(['V3.json']);
    expect(staff.all('tr.handled')).to.have.length(1);
    expect(box('V3.json').getAttribute('aria-label')).to.equal('V3.json is handled');
  });

  it('120 records come in pages', async () => {
    const files = Array.from({ length: 120 }, (_, index) => {
      const { answers, options } = vignettes[index % 26]!;
      return recordFile(`P${String(index).padStart(3, '0')}.json`, recordOf(answers, options));
    });
    const staff = await Staff.with(...files);
    const seen = [...staff.names];
    expect(seen).to.have.length(50);
    expect(staff.text).to.include('Page 1 of 3');
    await staff.press('Previous page');
    expect(staff.text).to.include('Page 1 of 3');
    await staff.press('Next page');
    seen.push(...staff.names);
    await staff.press('Next page');
    expect(staff.rows).to.have.length(20);
    seen.push(...staff.names);
    expect(new Set(seen).size).to.equal(120);
    await staff.press('Next page');
    expect(staff.text).to.include('Page 3 of 3');
    await staff.filter('P00');
    expect(staff.rows).to.have.length(10);
    await staff.filter('');
    expect(staff.text).to.include('Page 1 of 3');
  });

  it('arrow keys go between rows', async () => {
    const staff = await Staff.with(...vignetteFiles().slice(0, 3));
    const links = () => staff.all('.row');
    links()[0]!.focus();
    await staff.key('ArrowDown');
    expect(staff.focused).to.equal(links()[1]);
    await staff.key('ArrowDown');
    await staff.key('ArrowDown');
    expect(staff.focused).to.equal(links()[2]);
    await staff.key('ArrowUp');
    await staff.key('Enter');
    expect(staff.focused?.id).to.equal('summary-title');
    expect(staff.rows[1]!.getAttribute('aria-current')).to.equal('true');
  });

  it('a bad file leaves sorting, filter and page alone', async () => {
    const staff = await Staff.with(...vignetteFiles().slice(0, 6));
    await staff.click('[data-sort="name"]');
    await staff.filter('v');
    const { names } = staff;
    await staff.pick(fileOf('no.json', '1'));
    expect(staff.names).to.deep.equal(names);
  });

  it('a record that is opened is seen, as much of it as there is room for', async () => {
    const staff = await Staff.open();
    await staff.pick(...vignetteFiles());
    for (const name of ['V8.json', 'V12.json', 'V1.json']) {
      scrollTo(0, 0);
      await staff.show(name);
      const { top, bottom, height } = staff.one('[part~="summary"]').getBoundingClientRect();
      const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
      expect(seen, name).to.be.at.least(Math.min(height, innerHeight) - 2);
    }
  });
});
