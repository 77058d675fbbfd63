import { expect } from 'chai';
import { sources } from '../../src/content/sources.ts';
import { recordFile, recordOf, Staff } from '../helpers/staff.ts';
import { vignettes } from '../helpers/vignettes.ts';

const forbidden = /eligib|approved|cleared|qualif|candidate/i;

describe('the words of the preview', function () {
  this.timeout(120_000);

  it('promise nothing, say that nobody has reviewed the rules, and mark unconfirmed sources', async () => {
    for (const { id, answers, options } of vignettes) {
      const staff = await Staff.with(recordFile(`${id}.json`, recordOf(answers, options)));
      const labels = staff
        .all('[aria-label], [placeholder], [title]')
        .flatMap((node) =>
          ['aria-label', 'placeholder', 'title'].map((name) => node.getAttribute(name) ?? ''),
        );
      const notes: string[] = [];
      for (const kind of ['short', 'full', 'worksheet'] as const) {
        await staff.kind(kind);
        notes.push(staff.note.value);
      }
      for (const text of [staff.text, ...labels, ...notes])
        expect(forbidden.exec(text)?.[0], `${id}: ${text.slice(0, 80)}`).to.equal(undefined);
      expect(staff.one('[part~="summary"]').textContent).to.include('not been reviewed');
      for (const { dataset, textContent } of staff.all('[data-finding]')) {
        const finding = staff.element.shelf.records[0]!.assessment.findings.find(
          (each) => each.id === dataset['finding'],
        )!;
        const unconfirmed = finding.sources.filter((source) => {
          const { confirmation } = sources.find((each) => each.id === source)!;
          return confirmation !== 'official' && confirmation !== 'project';
        });
        expect(textContent.split('wording not confirmed'), `${id} ${finding.id}`).to.have.length(
          unconfirmed.length + 1,
        );
      }
      staff.element.remove();
    }
  });
});
