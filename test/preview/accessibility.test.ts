import 'axe-core';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import { fileOf, recordFile, recordOf, Staff, vignetteFiles } from '../helpers/staff.ts';
import { textOf, until } from '../helpers/patient.ts';
import { baseAnswers, vignettes } from '../helpers/vignettes.ts';

declare const axe: { run(node: Element): Promise<AxeResults> };

async function findings(staff: Staff, what: string): Promise<string[]> {
  const { violations } = await axe.run(staff.element);
  return violations.map(({ id, nodes }) => `${what}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const scheme of ['light', 'dark']) {
  describe(`accessibility of the preview, ${scheme}`, function () {
    this.timeout(120_000);
    const open = () =>
      Staff.open(`style="color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#111' : '#fff'}"`);

    it('empty, the paste box, errors', async () => {
      const staff = await open();
      const found = await findings(staff, 'empty');
      await staff.press('Paste a record');
      found.push(...(await findings(staff, 'paste')));
      await staff.pick(fileOf('a.json', '1'), fileOf('b.json', ''));
      found.push(...(await findings(staff, 'errors')));
      expect(found).to.deep.equal([]);
    });

    it('one record, with edits and all folds open', async () => {
      const staff = await open();
      const { answers } = vignettes.find(({ id }) => id === 'V20')!;
      await staff.pick(recordFile('a.json', recordOf(answers)));
      const found = await findings(staff, 'one');
      for (const details of staff.all<HTMLDetailsElement>('details')) details.open = true;
      await staff.choose('bp-uncontrolled', 'yes');
      await staff.type('age', 'old');
      await staff.press('Add a trial');
      found.push(...(await findings(staff, 'edits')));
      expect(found).to.deep.equal([]);
    });

    it('many records, sorted, filtered, handled', async () => {
      const staff = await open();
      await staff.pick(...vignetteFiles());
      const found = await findings(staff, 'many');
      await staff.click('[data-sort="age"]');
      staff.all<HTMLInputElement>('tbody input[type="checkbox"]')[0]!.click();
      await staff.filter('v1');
      found.push(...(await findings(staff, 'filtered')));
      expect(found).to.deep.equal([]);
    });
  });
}

describe('the whole job by keyboard', function () {
  this.timeout(120_000);

  it('open, sort, pick a row, change an answer, undo, copy the note', async () => {
    const staff = await Staff.open();
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    await staff.pick(
      recordFile('a.json', recordOf(baseAnswers)),
      recordFile('b.json', recordOf({ ...baseAnswers, age: 30, 'bp-uncontrolled': 'yes' })),
    );
    staff.one('#open-title').focus();
    await staff.pressByKeyboard('[data-sort="age"]');
    expect(staff.rows.map((row) => textOf(row.cells[3]))).to.deep.equal(['30', '42']);
    await staff.tabTo('.row');
    await staff.key('ArrowDown');
    await staff.key('Enter');
    expect(staff.outcome).to.equal('discuss-consult');
    expect(staff.focused?.id).to.equal('summary-title');
    await staff.pressByKeyboard('.answers > summary');
    await staff.tabTo('[name="bp-uncontrolled"]');
    await staff.key('ArrowDown');
    if (staff.outcome === 'discuss-consult') await staff.key('Tab');
    expect(staff.outcome).not.to.equal('discuss-consult');
    staff.one('#summary-title').focus();
    await staff.pressByKeyboard('[data-edit="undo"]');
    expect(staff.outcome).to.equal('discuss-consult');
    staff.one('#summary-title').focus();
    await staff.pressByKeyboard('[part~="primary"]');
    await until(() => copied.length === 1);
    expect(copied).to.deep.equal([staff.note.value]);
    Reflect.deleteProperty(navigator, 'clipboard');
  });
});
