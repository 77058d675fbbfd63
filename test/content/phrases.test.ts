import { expect } from 'chai';
import { patientTexts } from '../helpers/patient-words.ts';
import { forbiddenPhrases, forbiddenRows } from '../helpers/phrases.ts';

/** Exact texts that hold a phrase and may: what they say is not what the row forbids. */
const allowed: Readonly<Record<string, string>> = {
  // The rows forbid telling a patient that they have a condition; here a doctor has said so, and we ask.
  'Has a doctor ever said that you are bipolar or had mania? (This means very high moods and very low moods.)':
    '6: you are bipolar',
  // Asks how well it works, and says neither that it does nor that it does not; two reasons of the basis, word for word.
  'It may change how well the drug works.': '13: drug works',
  // The notices that §6.1 and §7.1 ask for: each says that this is no diagnosis.
  'This form does not diagnose, and it does not decide on treatment.': '8: diagnose',
  'This is not a diagnosis. It is a list of what you told us, to go over with a provider.': '8: diagnosis',
};

describe('phrases that patients never see (clinical basis §6.2)', () => {
  it('are the 23 rows of the basis', () => {
    expect(forbiddenRows.map(({ row }) => row)).to.deep.equal(Array.from({ length: 23 }, (_, at) => at + 1));
  });

  for (const { row, never, instead } of forbiddenRows) {
    it(`${row}: ${never.join(' · ')}`, () => {
      for (const phrase of never) {
        for (const written of [
          phrase,
          phrase.toUpperCase(),
          `So: ${phrase}!`.replace(/^So: covered!$/, phrase),
        ]) {
          expect(
            forbiddenPhrases(written).map((found) => parseInt(found)),
            written,
          ).to.include(row);
        }
      }
      if (instead) expect(forbiddenPhrases(instead)).to.deep.equal([]);
    });
  }

  it('accents, curly quotes and long dashes hide nothing', () => {
    expect(forbiddenPhrases('Yóu cán’t  take this')).to.deep.equal(["11: you can't take"]);
    expect(forbiddenPhrases('pre‑approved')).to.deep.equal(['4: pre-approved']);
  });

  it('stand in none of the patient’s texts', () => {
    expect(patientTexts).to.have.lengthOf.above(500);
    const found = patientTexts.flatMap(([path, text]) =>
      forbiddenPhrases(text)
        .filter((phrase) => allowed[text] !== phrase)
        .map((phrase) => `${path} (${phrase}): ${text}`),
    );
    expect(found).to.deep.equal([]);
  });

  it('every text that is allowed is there and needs it', () => {
    const texts = patientTexts.map(([, text]) => text);
    for (const [text, phrase] of Object.entries(allowed)) {
      expect(texts).to.include(text);
      expect(forbiddenPhrases(text)).to.deep.equal([phrase]);
    }
  });
});
