import { expect } from 'chai';
import { note } from '../../src/content/words/en/note.ts';
import { words } from '../../src/content/words/en/index.ts';
import { doseInNote } from '../../src/exports/note-trials.ts';
import { showDose, trialFacts, trialLine } from '../../src/exports/wording.ts';

describe('a dose in the unit of its medicine', () => {
  const rows: [medication: string, mg: number, patient: string, staff: string][] = [
    ['sertraline', 150, '150 mg a day', '150 mg'],
    ['sertraline', 0.3, '0.3 mg a day', '0.3 mg'],
    ['liothyronine', 0.025, '25 mcg (micrograms) a day', '25 mcg'],
    ['liothyronine', 0.0125, '12.5 mcg (micrograms) a day', '12.5 mcg'],
    ['liothyronine', 25, '25000 mcg (micrograms) a day', '25000 mcg'],
    ['selegiline-transdermal', 6, '6 mg a day', '6 mg'],
    ['other', 50, '50 mg a day', '50 mg'],
  ];
  for (const [medication, mg, patient, staff] of rows) {
    it(`${medication}, ${mg} mg`, () => {
      const trial = { medication, 'dose-mg': mg };
      expect(showDose(words, mg, medication)).to.equal(patient);
      expect(trialLine(words, trial)).to.include(`: ${patient}, `);
      expect(trialFacts(words, trial).map(([, value]) => value)).to.include(patient);
      expect(note.sheet.perDay(doseInNote(mg, trial))).to.equal(`${staff}/day`);
    });
  }
});
