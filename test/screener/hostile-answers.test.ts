import { expect } from 'chai';
import fc from 'fast-check';
import { copiedBy, keepCopies } from '../helpers/clipboard.ts';
import { hostileText, portions, printedBy, seen, structure, unruly, watchPage } from '../helpers/hostile.ts';
import { Patient } from '../helpers/patient.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

keepCopies();

/** Answers with hostile keys and values; `complete` leaves out what the summary would wait for. */
const answersWith = (texts: readonly string[], complete: boolean) => ({
  ...baseAnswers,
  [`x-${texts[0]}`]: texts[1],
  'x-list': [texts[2], { [texts[3]!]: texts[0] }],
  [texts[3]!]: texts[1],
  hopes: [texts[0]],
  trials: [
    ...baseAnswers.trials!,
    { ...omit(baseAnswers.trials![0]!, 'medication'), medication: 'other', 'medication-name': texts[2] },
    ...(complete ? [] : [{ medication: texts[3], 'dose-mg': texts[0], [texts[1]!]: texts[2] }]),
  ],
  ...(complete ? {} : { pregnancy: texts[1], age: texts[2], 'episode-months': texts[3], goals: [texts[0]] }),
});

describe('hostile answers given beforehand', function () {
  this.timeout(120_000);

  const four = fc.array(hostileText, { minLength: 4, maxLength: 4 });
  const words = ['one', 'two', 'three', 'four'];

  it('on the check page, the summary, its print and its copy', async () => {
    const patient = await Patient.open();
    const show = async (texts: readonly string[]) => {
      await patient.prefill(answersWith(texts, true));
      expect(patient.view).to.equal('check');
      const check = structure(patient.root);
      await patient.click('primary');
      const copy = await copiedBy(patient);
      const sheet = printedBy(patient.root, () => patient.part('primary').click());
      return { copy, sheet, structures: [...check, ...structure(patient.root), ...structure(sheet)] };
    };
    const harmless = await show(words);
    const pageIsUnchanged = watchPage();
    await fc.assert(
      fc.asyncProperty(four, async (texts) => {
        const { copy, sheet, structures } = await show(texts);
        expect(structures).to.deep.equal(harmless.structures);
        for (const text of texts.slice(0, 3)) {
          expect(seen(copy)).to.include(seen(text));
          expect(seen(sheet.body.textContent)).to.include(seen(text));
        }
        expect(unruly(copy + sheet.body.textContent)).to.deep.equal([]);
        expect(copy.split('\n'), 'no text has a line to itself').not.to.include('RESULT');
        const record = JSON.stringify(patient.element.record);
        // survey-core takes white space off the ends of a key.
        expect((JSON.parse(record) as { answers: object }).answers).to.have.property(
          `x-${texts[0]}`.trim(),
          texts[1],
        );
      }),
      { numRuns: portions(4).length + 5, examples: portions(4) },
    );
    pageIsUnchanged();
  });

  it('where some can’t be read', async () => {
    const patient = await Patient.open();
    const show = async (texts: readonly string[]) => {
      await patient.prefill(answersWith(texts, false));
      return [patient.shown, ...structure(patient.root)];
    };
    const harmless = await show(words);
    const pageIsUnchanged = watchPage();
    await fc.assert(
      fc.asyncProperty(four, async (texts) => {
        expect(await show(texts)).to.deep.equal(harmless);
        expect(patient.element.record).to.equal(null);
      }),
      { numRuns: portions(4).length + 5, examples: portions(4) },
    );
    pageIsUnchanged();
  });
});
