import { fixture } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import type { Source } from '../../src/preview/shelf.ts';
import { Patient, textOf, until } from '../helpers/patient.ts';
import { fileOf, recordFile, recordOf, Staff } from '../helpers/staff.ts';
import { baseAnswers, omit, vignettes } from '../helpers/vignettes.ts';

const given = (id: string) => vignettes.find((vignette) => vignette.id === id)!;
const recordText = JSON.stringify(recordOf(given('V2').answers));

/** A file whose text comes only when it is told to. */
function slow(name: string, text: string): Source & { come(): void } {
  let come = () => {};
  const gate = new Promise<void>((resolve) => (come = resolve));
  return { name, size: text.length, text: () => gate.then(() => text), come };
}

const later = () => new Promise((resolve) => setTimeout(resolve, 20));

async function expectForgotten(staff: Staff): Promise<void> {
  await staff.settle();
  expect(staff.element.shelf.records).to.deep.equal([]);
  expect(staff.element.shelf.refused).to.deep.equal([]);
  expect(staff.element.record).to.equal(null);
  expect(staff.element.note.said).to.equal(null);
  expect(staff.element.note.edited.size).to.equal(0);
  expect(staff.text).to.include('No record is open.');
  expect(staff.all('textarea, iframe, [part~="list"], [part~="summary"], [data-error]')).to.have.length(0);
}

/** Print dialogs that never say that they were closed, as in some browsers. */
function silencePrint(): () => void {
  const { append } = DocumentFragment.prototype;
  DocumentFragment.prototype.append = function (...nodes) {
    append.apply(this, nodes);
    for (const node of nodes)
      if (node instanceof HTMLIFrameElement && node.contentWindow) node.contentWindow.print = () => {};
  };
  return () => {
    DocumentFragment.prototype.append = append;
  };
}

describe('closing', function () {
  this.timeout(60_000);

  describe('while files are still opening, all stays closed', () => {
    const sources: readonly [what: string, make: () => ReturnType<typeof slow>[]][] = [
      ['a record', () => [slow('a.json', recordText)]],
      ['a file that is none', () => [slow('a.json', 'no record')]],
      ['three of them', () => ['a', 'b', 'c'].map((name) => slow(`${name}.json`, recordText))],
      ['some of each', () => [slow('a.json', '1'), slow('b.json', recordText), slow('c.json', '')]],
    ];
    for (const [what, make] of sources)
      it(what, async () => {
        for (let come = 0; come < make().length; come += 1) {
          const staff = await Staff.with(recordFile('before.json', recordOf(baseAnswers)));
          const files = make();
          const opening = staff.element.open(files);
          for (const file of files.slice(0, come)) {
            file.come();
            await later();
          }
          staff.element.closeAll();
          await expectForgotten(staff);
          const { text } = staff;
          for (const file of files) file.come();
          await opening;
          await expectForgotten(staff);
          expect(staff.text).to.equal(text);
          await staff.pick(recordFile('after.json', recordOf(baseAnswers)));
          expect(staff.outcome, 'what is opened after that opens').to.equal('discuss-consult');
          staff.element.remove();
        }
      });

    it('files that were picked after it open, whichever come first', async () => {
      const staff = await Staff.open();
      const [before, after] = [slow('before.json', recordText), slow('after.json', recordText)];
      const openings = [staff.element.open([before])];
      staff.element.closeAll();
      openings.push(staff.element.open([after]));
      after.come();
      await later();
      before.come();
      await Promise.all(openings);
      expect(staff.element.shelf.records.map(({ name }) => name)).to.deep.equal(['after.json']);
    });
  });

  it('leaves nothing of what was pasted, written, sorted, refused or said', async () => {
    const staff = await Staff.with(
      recordFile('a.json', recordOf(given('V2').answers)),
      recordFile('b.json', recordOf(given('V3').answers)),
      fileOf('Sally Secret.json', '1'),
    );
    await staff.show('a.json');
    await staff.writeNote('My own words');
    await staff.filter('a.json');
    await staff.press('Paste a record');
    staff.one<HTMLTextAreaElement>('#paste').value = recordText;
    await staff.press('Close all');
    await expectForgotten(staff);
    expect(staff.root.innerHTML).not.to.match(/Sally|My own|a\.json/);
    expect(staff.focused?.id).to.equal('open-title');
  });

  it('a copy that ends after it is not kept', async () => {
    let written = () => {};
    const clipboard = {
      writeText: () => new Promise<void>((resolve) => (written = resolve)),
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    const staff = await Staff.with(recordFile('a.json', recordOf(given('V2').answers)));
    await staff.click('[part~="primary"]');
    await staff.press('Close all');
    written();
    await later();
    Reflect.deleteProperty(navigator, 'clipboard');
    await expectForgotten(staff);
  });

  describe('a note that was printed goes, although the browser never says that printing ended', () => {
    let restore = () => {};
    beforeEach(() => (restore = silencePrint()));
    afterEach(() => restore());
    const printed = async (staff: Staff) => {
      await staff.click('[part~="print"]');
      expect(staff.all('iframe'), 'while it is printed').to.have.length(1);
    };

    it('with “Close all”', async () => {
      const staff = await Staff.with(recordFile('a.json', recordOf(given('V2').answers)));
      await printed(staff);
      await staff.press('Close all');
      await expectForgotten(staff);
    });

    it('with its record', async () => {
      const staff = await Staff.open();
      staff.element.record = recordOf(given('V2').answers);
      await staff.settle();
      await printed(staff);
      staff.element.record = null;
      await expectForgotten(staff);
    });

    it('with the element', async () => {
      const staff = await Staff.with(recordFile('a.json', recordOf(given('V2').answers)));
      await printed(staff);
      staff.element.remove();
      expect(staff.all('iframe')).to.have.length(0);
    });
  });

  describe('beside a questionnaire', () => {
    async function both(): Promise<[Patient, Staff]> {
      const parent = await fixture<HTMLElement>(
        '<div><ketamine-screener id="q"></ketamine-screener><ketamine-screener-preview for="q"></ketamine-screener-preview></div>',
      );
      const patient = await Patient.within(parent);
      const staff = new Staff(parent.querySelector('ketamine-screener-preview')!);
      await staff.settle();
      await patient.prefill(omit(baseAnswers, 'bp-uncontrolled'));
      await until(() => staff.outcome === 'discuss-history-first', 'the followed record');
      return [patient, staff];
    }
    const notFollowed = (staff: Staff) => textOf(staff.one('[part~="paused"]'));

    it('it is not followed any more, and the view says so', async () => {
      const [patient, staff] = await both();
      expect(notFollowed(staff)).to.equal('');
      await staff.press('Close all');
      await expectForgotten(staff);
      expect(notFollowed(staff)).to.include('no longer followed');
      patient.element.requestUpdate();
      await patient.settle();
      await expectForgotten(staff);
      await patient.set('bp-uncontrolled', 'yes');
      await patient.settle();
      await expectForgotten(staff);
      const parent = staff.element.parentElement!;
      staff.element.remove();
      parent.append(staff.element);
      await expectForgotten(staff);
    });

    it('it is again when staff ask for it', async () => {
      const [patient, staff] = await both();
      await staff.press('Close all');
      await patient.set('bp-uncontrolled', 'yes');
      await staff.press('Follow it again');
      expect(staff.outcome).to.equal('discuss-medical-clearance');
      expect(staff.focused?.id).to.equal('summary-title');
      expect(notFollowed(staff)).to.equal('');
      await patient.set('bp-uncontrolled', 'no');
      await until(() => staff.outcome === 'discuss-consult', 'following on');
    });

    it('it is again with the next visit', async () => {
      const [patient, staff] = await both();
      await staff.press('Close all');
      patient.element.clear();
      await patient.settle();
      await expectForgotten(staff);
      expect(notFollowed(staff)).to.equal('');
      await patient.prefill({ ...baseAnswers, 'bp-uncontrolled': 'yes' });
      await until(() => staff.outcome === 'discuss-medical-clearance', 'the next visit');
    });

    it('it is where another one is named', async () => {
      const [, staff] = await both();
      await staff.press('Close all');
      staff.element.htmlFor = 'nobody';
      await staff.settle();
      expect(notFollowed(staff)).to.equal('');
      staff.element.htmlFor = 'q';
      await until(() => staff.outcome === 'discuss-history-first');
    });

    it('files open as ever, and do not bring it back', async () => {
      const [patient, staff] = await both();
      await staff.press('Close all');
      await staff.pick(recordFile('a.json', recordOf(given('V3').answers)));
      await patient.set('bp-uncontrolled', 'yes');
      await patient.settle();
      expect(staff.element.shelf.records.map(({ name }) => name)).to.deep.equal(['a.json']);
    });
  });
});
