import { expect } from 'chai';
import { recordFile, recordOf, Staff } from '../helpers/staff.ts';
import { baseAnswers, vignettes } from '../helpers/vignettes.ts';
import { textOf, until } from '../helpers/patient.ts';

let copied: string[] = [];

/** The clipboard of these tests; `works` says whether the browser lets a page write. */
function clipboard(works: boolean): void {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (text: string) => {
        if (!works) return Promise.reject(new DOMException('no', 'NotAllowedError'));
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
}

const kinds = ['short', 'full', 'worksheet'] as const;
const copy = async (staff: Staff) => {
  const { length } = copied;
  await staff.click('[part~="primary"]');
  await until(() => copied.length > length);
  await staff.settle();
};

describe('the note', () => {
  beforeEach(() => {
    copied = [];
    clipboard(true);
  });
  after(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('one click copies exactly what is shown, of each kind', async () => {
    for (const { id, answers, options } of vignettes.filter((_, index) => index % 5 === 0)) {
      const staff = await Staff.with(recordFile(`${id}.json`, recordOf(answers, options)));
      for (const kind of kinds) {
        await staff.kind(kind);
        await copy(staff);
        expect(copied.at(-1)).to.equal(staff.note.value);
        expect(staff.note.value).to.match(/^[\n\x20-\x7e]+$/);
        expect(staff.note.value.length).to.be.at.most(4000);
        expect(staff.text).to.include('The note was copied.');
      }
      expect(new Set(copied.slice(-3)).size).to.equal(3);
      staff.element.remove();
    }
  });

  it('what staff wrote stays, through other kinds and other records, and is copied', async () => {
    const staff = await Staff.with(
      recordFile('a.json', recordOf(baseAnswers)),
      recordFile('b.json', recordOf(vignettes[1]!.answers)),
    );
    await staff.show('a.json');
    const written = staff.note.value;
    await staff.writeNote('My own words');
    expect(staff.text).to.include('You edited this text.');
    await staff.kind('full');
    expect(staff.note.value).not.to.equal('My own words');
    await staff.kind('short');
    expect(staff.note.value).to.equal('My own words');
    await staff.show('b.json');
    expect(staff.note.value).not.to.equal('My own words');
    await staff.show('a.json');
    expect(staff.note.value).to.equal('My own words');
    await copy(staff);
    expect(copied).to.deep.equal(['My own words']);
    await staff.press('Write it anew');
    expect(staff.note.value).to.equal(written);
    expect(staff.focused).to.equal(staff.note);
    expect(staff.text).not.to.include('You edited this text.');
  });

  it('says so when the answers have changed since staff wrote', async () => {
    const staff = await Staff.with(recordFile('a.json', recordOf(baseAnswers)));
    await staff.writeNote('My own words');
    expect(staff.text).not.to.include('have changed since');
    await staff.choose('bp-uncontrolled', 'yes');
    expect(staff.note.value).to.equal('My own words');
    expect(staff.text).to.include('You edited this text. The answers have changed since.');
    await staff.writeNote('My own words, more of them');
    expect(staff.text).to.include('The answers have changed since.');
    await staff.press('Write it anew');
    expect(staff.text).not.to.include('have changed since');
  });

  it('"copied" is said again of the next text only when it was', async () => {
    const staff = await Staff.with(recordFile('a.json', recordOf(baseAnswers)));
    await copy(staff);
    await staff.choose('bp-uncontrolled', 'yes');
    expect(staff.text).not.to.include('The note was copied.');
  });

  it('where the browser forbids it, the text is selected and the person told', async () => {
    clipboard(false);
    const staff = await Staff.with(recordFile('a.json', recordOf(baseAnswers)));
    await staff.click('[part~="primary"]');
    await until(() => staff.all('[role="status"]').some((node) => textOf(node).includes('Ctrl+C')));
    await staff.settle();
    const { note } = staff;
    expect([note.selectionStart, note.selectionEnd]).to.deep.equal([0, note.value.length]);
    expect(staff.focused).to.equal(note);
    expect(staff.text).not.to.include('The note was copied.');
  });

  it('a browser that can’t print is said, to be seen, and a clipboard that never answers too', async () => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => new Promise(() => {}) },
    });
    const staff = await Staff.with(recordFile('a.json', recordOf(baseAnswers)));
    const view = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { ...view, get: () => null });
    try {
      await staff.click('[part~="print"]');
      await staff.settle();
      expect(staff.text).to.include('can’t print from here');
      expect(staff.all('iframe')).to.deep.equal([]);
    } finally {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', view);
    }
    await staff.click('[part~="primary"]');
    await until(() => staff.text.includes('did not let us copy'));
    expect(staff.text).not.to.include('The note was copied.');
  });

  it('says that it is patient-reported, the protocol, the time, and that the rules are not reviewed', async () => {
    const staff = await Staff.with(recordFile('a.json', recordOf(baseAnswers)));
    for (const kind of kinds) {
      await staff.kind(kind);
      expect(staff.note.value, kind).to.match(/patient-reported/i);
      expect(staff.note.value, kind).to.include('2026-11-22');
      expect(staff.note.value, kind).to.include(recordOf(baseAnswers).protocol.version);
      expect(staff.note.value, kind).to.match(/not clinically reviewed/i);
    }
  });
});
