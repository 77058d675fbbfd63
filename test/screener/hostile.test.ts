import { expect } from 'chai';
import fc from 'fast-check';
import { phoneAddress } from '../../src/exports/phone.ts';
import { copiedBy, keepCopies } from '../helpers/clipboard.ts';
import { takeWarnings } from '../helpers/console.ts';
import {
  hostileText,
  hostileTexts,
  oddNumbers,
  portions,
  printedBy,
  refusedAddresses,
  schemes,
  seen,
  structure,
  unruly,
  watchPage,
} from '../helpers/hostile.ts';
import { Patient, textOf } from '../helpers/patient.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

keepCopies();

const attributes = ['clinic-name', 'clinic-phone', 'clinic-url', 'country', 'criteria'] as const;

async function setClinic(patient: Patient, texts: readonly string[]): Promise<void> {
  attributes.forEach((name, at) => patient.element.setAttribute(name, texts[at] ?? ''));
  await patient.settle();
  for (const warning of takeWarnings())
    expect(warning).to.match(/^console\.warn: ketamine-screener: country="/);
}

/** The same view with words that nobody could mind, with a phone and a link where the hostile one has them. */
async function harmlessClinic(patient: Patient): Promise<string[]> {
  const { phone, url } = patient.element.clinic;
  const { country } = patient.element.help;
  await setClinic(patient, [
    'Clinic',
    phone && (phoneAddress(phone) ? '555' : 'none'),
    url && 'https://clinic.example',
    country,
    'none',
  ]);
  return structure(patient.root);
}

const clinicTexts = fc.array(hostileText, { minLength: 5, maxLength: 5 });
/** Every text of the list comes to every attribute. */
const clinicExamples = hostileTexts.map((_, at): [string[]] => [
  attributes.map((__, place) => hostileTexts[(at + place) % hostileTexts.length]!),
]);

describe('hostile attributes', function () {
  this.timeout(60_000);

  for (const view of ['crisis', 'result'] as const) {
    it(`the ${view} view shows them as text, or not at all`, async () => {
      const patient = await Patient.prefilled(baseAnswers);
      await patient.click(view === 'crisis' ? 'help-more' : 'primary');
      expect(patient.view).to.equal(view);
      await harmlessClinic(patient);
      const pageIsUnchanged = watchPage();
      await fc.assert(
        fc.asyncProperty(clinicTexts, async (texts) => {
          await setClinic(patient, texts);
          // Some hostile texts, such as “null,” count as none.
          const { clinicName: name, clinicPhone: phone } = patient.element;
          const shown = patient.element.textContent + patient.root.textContent;
          const found = structure(patient.root);
          expect(schemes(patient.root).filter((scheme) => !/^(tel|sms|https?):$/.test(scheme))).to.deep.equal(
            [],
          );
          if (seen(phone) !== '') {
            expect(seen(shown)).to.include(seen(phone));
            expect(seen(shown)).to.include(seen(name));
          }
          expect(unruly(shown)).to.deep.equal([]);
          expect(found).to.deep.equal(await harmlessClinic(patient));
        }),
        { numRuns: clinicExamples.length + 20, examples: clinicExamples },
      );
      pageIsUnchanged();
    });
  }

  for (const address of refusedAddresses) {
    it(`${JSON.stringify(address)} is no link`, async () => {
      const patient = await Patient.prefilled(baseAnswers);
      await patient.click('primary');
      expect(patient.parts('booking')).to.have.length(1);
      patient.element.setAttribute('clinic-url', address);
      await patient.settle();
      expect(patient.parts('booking')).to.have.length(0);
    });
  }
});

const typedTexts = [...oddNumbers, ...hostileTexts].map((text): [string] => [text]);

/** Seven on one list: each has a view of its own, and the browser takes only so many a second. */
const MEDICINES = 7;
const answersToTrial = omit(baseAnswers.trials![0]!, 'medication');
const answersTo = (count: number) => ({
  ...baseAnswers,
  trials: Array.from({ length: count }, () => answersToTrial),
});

/** What shows the name of every medicine. */
const showAll = ['question medicines-tried', 'question trial-list', 'check ', 'print'];

/** Types each as a medicine of one's own; what can't be seen is not offered. */
async function addMedicines(patient: Patient, names: readonly string[]): Promise<string[]> {
  const added: string[] = [];
  for (const name of names) {
    await patient.type('trials-search', name);
    const own = patient
      .all('.results button')
      .find((button) => /^\s*Add “[^]*” as I wrote it\s*$/.test(textOf(button)));
    if (own) added.push(seen(name));
    else expect(seen(name).length, `${name} is offered`).to.be.below(2);
    own?.click();
    await patient.settle();
  }
  return added;
}

/** All views from the first medicine to the summary, its print and its copied text. */
async function tellOf(patient: Patient, names: readonly string[]) {
  await patient.prefill(omit(baseAnswers, 'trials'));
  expect(patient.step).to.equal('medicines-tried');
  const added = await addMedicines(patient, names);
  const views: { shown: string; text: string; structure: string[] }[] = [];
  const look = () => {
    views.push({
      shown: `${patient.view} ${patient.step}`,
      text: patient.root.textContent,
      structure: structure(patient.root),
    });
  };
  look();
  await patient.click('primary');
  await patient.walk(answersTo(names.length), look);
  expect(patient.view).to.equal('check');
  await patient.click('primary');
  look();
  const copy = await copiedBy(patient);
  const sheet = printedBy(patient.root, () => patient.part('primary').click());
  views.push({ shown: 'print', text: sheet.body.textContent, structure: structure(sheet) });
  return { added, views, copy };
}

describe('hostile medicine names and numbers', function () {
  this.timeout(120_000);

  it('names that a patient typed are shown as text on every view, on paper and in the record', async () => {
    const patient = await Patient.open();
    const pageIsUnchanged = watchPage();
    const harmless = new Map<number, string[][]>();
    const structuresOf = async (count: number) => {
      const words = Array.from({ length: count }, (_, at) => `Harmless ${at}`);
      if (!harmless.has(count))
        harmless.set(
          count,
          (await tellOf(patient, words)).views.map((view) => view.structure),
        );
      return harmless.get(count);
    };
    const names = fc.array(hostileText, { minLength: MEDICINES, maxLength: MEDICINES });
    const examples = portions(MEDICINES);
    await fc.assert(
      fc.asyncProperty(names, async (typed) => {
        const { added, views, copy } = await tellOf(patient, typed);
        const told = patient.element.record!.answers.trials!.map((trial) => seen(trial['medication-name']!));
        expect(new Set(told)).to.deep.equal(new Set(added));
        for (const { shown, text } of views) {
          expect(unruly(text), shown).to.deep.equal([]);
          if (!showAll.includes(shown)) continue;
          for (const name of told) expect(seen(text), shown).to.include(name);
        }
        const titles = views.filter(({ shown }) => shown === 'question trial');
        titles.forEach(({ text }, at) => expect(seen(text)).to.include(told[at]));
        for (const name of told) expect(seen(copy)).to.include(name);
        expect(unruly(copy)).to.deep.equal([]);
        expect(schemes(patient.root).filter((scheme) => !/^(tel|sms|https?):$/.test(scheme))).to.deep.equal(
          [],
        );
        expect(views.map((view) => view.structure)).to.deep.equal(await structuresOf(told.length));
      }),
      { numRuns: examples.length + 2, examples },
    );
    pageIsUnchanged();
  });

  it('what is typed for a number is read as one that can be, or refused with a message', async () => {
    const patient = await Patient.prefilled({
      ...baseAnswers,
      trials: [omit(baseAnswers.trials![0]!, 'dose-mg', 'weeks')],
    });
    expect(patient.step).to.equal('trial');
    let dose: unknown;
    patient.element.follow((visit) => (dose = visit?.answers.trials?.[0]?.['dose-mg']));
    const pageIsUnchanged = watchPage();
    const structures = new Map<boolean, string[]>();
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        await patient.type('trials[0].dose-mg', text);
        // The other field stays empty, so that a text that could be read leads to no other view.
        await patient.click('primary');
        const refused = patient.errors.length === 2;
        expect(patient.errors.length).to.be.within(1, 2);
        if (refused) expect(dose).to.equal(undefined);
        else expect(dose).to.satisfy((read: number) => Number.isFinite(read) && read > 0);
        if (!structures.has(refused)) structures.set(refused, structure(patient.root));
        if (refused) expect(structure(patient.root)).to.deep.equal(structures.get(true));
      }),
      { numRuns: typedTexts.length + 20, examples: typedTexts },
    );
    pageIsUnchanged();
  });

  it('what is typed for the age is refused with a message', async () => {
    const patient = await Patient.open();
    await patient.click('primary');
    const empty = structure(patient.root);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...oddNumbers, ...hostileTexts), async (text) => {
        await patient.type('age', text);
        await patient.click('primary');
        expect([patient.view, patient.errors.length]).to.deep.equal(['start', 1]);
        expect(structure(patient.root)).to.deep.equal(empty);
      }),
      { numRuns: typedTexts.length, examples: typedTexts },
    );
  });
});
