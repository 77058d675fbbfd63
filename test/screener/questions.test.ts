import { expect } from 'chai';
import { askedItems } from '../../src/assessment/catalogue.ts';
import { parts } from '../../src/content/flow.ts';
import { questionIds } from '../../src/exports/summary.ts';
import { Patient, textOf } from '../helpers/patient.ts';
import { baseAnswers, omit, vignettes } from '../helpers/vignettes.ts';

/** Answers that make every conditional view appear. */
const winding = {
  ...baseAnswers,
  goals: ['mdd-trd', 'ptsd'],
  'main-goal': 'ptsd',
  'heart-attack': 'yes',
  'heart-attack-when': 'longer-ago',
  'head-injury': 'yes',
  'head-injury-when': 'longer-ago',
};

const views = parts.flatMap((part): string[] => [...part.views]);

/** A view with none of its questions answered, and all before it. */
async function blank(view: string): Promise<Patient> {
  const ids = view === 'medicines-tried' ? ['trials'] : questionIds(view);
  const patient = await Patient.prefilled(omit(winding, ...ids));
  expect(patient.step).to.equal(view);
  return patient;
}

const sertraline = { ...baseAnswers.trials![0]!, medication: 'sertraline' };

/** The questions about sertraline, with some of them answered. */
async function trial(answers: object = { medication: 'sertraline' }): Promise<Patient> {
  const patient = await Patient.prefilled({ ...baseAnswers, trials: [answers] });
  expect(patient.step).to.equal('trial');
  return patient;
}

describe('a view left too early', () => {
  for (const view of views.filter((each) => each !== 'other-treatments')) {
    it(`${view}: the summary of errors has the focus, and each line leads to its field`, async () => {
      const patient = await blank(view);
      await patient.click('primary');
      expect(patient.step).to.equal(view);
      const summary = patient.part('error-summary');
      expect(patient.focused).to.equal(summary);
      expect(summary.getAttribute('aria-labelledby')).to.equal('error-title');
      const lines = [...summary.querySelectorAll('button')];
      const required = patient.parts('question').filter((field) => field.querySelector('.error'));
      expect(lines).to.have.length(required.length);
      expect(lines.length).to.be.greaterThan(0);
      for (const [index, line] of lines.entries()) {
        const field = required[index]!;
        const error = textOf(field.querySelector('.error'));
        expect(textOf(line).endsWith(` ${error}`), `“${textOf(line)}” ends with “ ${error}”`).to.equal(true);
        line.click();
        await patient.settle();
        const input = field.querySelector('input');
        expect(patient.focused).to.equal(input);
        expect(patient.describedBy(input!.name)).to.include(error);
      }
    });
  }

  it('the questions about a medicine: one line for each of the six', async () => {
    const patient = await trial();
    await patient.click('primary');
    expect(patient.part('error-summary').querySelectorAll('button')).to.have.length(6);
    expect(patient.errors).to.deep.equal([
      'Enter the dose in mg, such as 100, or choose Not sure.',
      'Enter the time in weeks, such as 8, or choose Not sure.',
      'Choose an answer.',
      'Choose an answer.',
      'Choose an answer.',
      'Choose an answer.',
    ]);
  });

  it('an error goes as its question is answered, and all of them on the way back', async () => {
    const patient = await blank('heart');
    await patient.click('primary');
    const before = patient.errors.length;
    const name = patient.controls[0]!.name;
    await patient.set(name, 'no');
    expect(patient.errors).to.have.length(before - 1);
    await patient.back();
    expect(patient.errors).to.deep.equal([]);
  });

  it('“other treatments” may be left blank', async () => {
    const patient = await Patient.prefilled(
      omit(winding, 'heart-disease', ...questionIds('other-treatments'), ...questionIds('heart')),
    );
    expect(patient.step).to.equal('heart');
  });
});

/** Where what was understood is said: it must be there before, for only what comes into it is spoken. */
const status = (patient: Patient, name: string) =>
  patient.control(name).closest('.field')!.querySelector('[role="status"]');

/** What a screen reader says of a group that takes the focus: its name and what describes it. */
function spoken(patient: Patient, group: Element): string {
  const texts = ['aria-labelledby', 'aria-describedby'].flatMap((name) =>
    (group.getAttribute(name) ?? '').split(' ').map((id) => textOf(patient.root.getElementById(id))),
  );
  return texts.join(' ');
}

describe('numbers', () => {
  const refused: [name: string, typed: string, error: string][] = [
    ['dose-mg', 'abc', 'Enter the dose in mg, such as 100, or choose Not sure.'],
    ['dose-mg', '0', 'Enter the dose in mg, such as 100, or choose Not sure.'],
    ['dose-mg', '1 tablet daily', 'Enter the dose in mg, such as 100, or choose Not sure.'],
    ['weeks', '6 months ago', 'Enter the time in weeks, such as 8, or choose Not sure.'],
    ['dose-mg', '-50', 'Enter the dose in mg, such as 100, or choose Not sure.'],
    ['weeks', 'a while', 'Enter the time in weeks, such as 8, or choose Not sure.'],
    ['weeks', '', 'Enter the time in weeks, such as 8, or choose Not sure.'],
  ];
  for (const [name, typed, error] of refused) {
    it(`${name} “${typed}” is asked about, and the text stays`, async () => {
      const patient = await trial(omit(sertraline, name));
      await patient.type(`trials[0].${name}`, typed);
      await patient.click('primary');
      expect(patient.errors).to.deep.equal([error]);
      expect(patient.control(`trials[0].${name}`).value).to.equal(typed);
      expect(patient.control(`trials[0].${name}`).getAttribute('aria-invalid')).to.equal('true');
    });
  }

  const understood: [name: string, typed: string, said: string, value: number][] = [
    ['weeks', '2 months', 'We understood: 8 weeks.', 8],
    ['weeks', '1,5', 'We understood: 1.5 weeks.', 1.5],
    ['weeks', '6 wks', 'We understood: 6 weeks.', 6],
    ['weeks', '8', '', 8],
    ['dose-mg', '100mg', 'We understood: 100 mg a day.', 100],
    ['dose-mg', '50 mg twice a day', 'We understood: 100 mg a day.', 100],
    ['dose-mg', '100', '', 100],
    ['dose-mg', '2 tablets of 50 mg', 'We understood: 100 mg a day.', 100],
    ['weeks', 'a year and a half', 'We understood: 78 weeks.', 78],
  ];
  for (const [name, typed, said, value] of understood) {
    it(`${name} “${typed}” is ${value}${said ? ', and that is shown back' : ''}`, async () => {
      const patient = await trial(omit(sertraline, name));
      const region = status(patient, `trials[0].${name}`);
      expect(textOf(region)).to.equal('');
      await patient.type(`trials[0].${name}`, typed);
      expect(
        region !== null && status(patient, `trials[0].${name}`) === region,
        'there before its text',
      ).to.equal(true);
      expect(patient.status).to.equal(said);
      expect(patient.control(`trials[0].${name}`).value).to.equal(typed);
      await patient.click('primary');
      expect(patient.step).to.equal('trial-list');
      await patient.walk(omit(baseAnswers, 'trials'));
      await patient.click('primary');
      expect(patient.element.record?.answers.trials?.[0]).to.deep.include({ [name]: value });
    });
  }

  it('“Not sure” takes the number away, and a number “Not sure”', async () => {
    const patient = await trial(omit(sertraline, 'weeks'));
    await patient.type('trials[0].weeks', '6');
    await patient.set('trials[0].weeks', 'unsure');
    expect(patient.answer('trials[0].weeks')).to.equal(',unsure');
    await patient.type('trials[0].weeks', '7');
    expect(patient.answer('trials[0].weeks')).to.equal('7');
  });

  for (const [name, typed] of [
    ['blood-pressure-systolic', '190'],
    ['blood-pressure-diastolic', '125'],
  ] as const) {
    it(`${name} of ${typed} is asked about once`, async () => {
      const patient = await Patient.prefilled(baseAnswers);
      await patient.change('blood-pressure');
      await patient.type(name, typed);
      await patient.click('primary');
      const notice = patient.part('notice');
      expect(patient.focused).to.equal(notice);
      const text = spoken(patient, notice);
      expect(text).to.match(/^Very high blood pressure: is this right\? /);
      expect(text).to.include('get emergency help now');
      expect(text).to.include('911');
      expect([...notice.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:911',
      ]);
      await patient.click('primary');
      await patient.until(() => patient.view === 'check');
    });
  }

  it('an odd dose is said as the notice comes, each of them once, without an emergency', async () => {
    const patient = await trial(omit(sertraline, 'dose-mg', 'weeks'));
    await patient.type('trials[0].dose-mg', '900');
    await patient.type('trials[0].weeks', '900');
    await patient.click('primary');
    const text = spoken(patient, patient.part('notice'));
    expect(text).to.match(/^Is this right\? 900 mg a day is more than .* 900 weeks is a very long time\./);
    expect(patient.part('notice').querySelectorAll('a')).to.have.length(0);
  });

  it('an odd pressure names no number that the country lacks', async () => {
    const patient = await Patient.prefilled(baseAnswers, 'country="other"');
    await patient.change('blood-pressure');
    await patient.type('blood-pressure-systolic', '210');
    await patient.click('primary');
    const notice = patient.part('notice');
    expect(spoken(patient, notice)).to.include('your local emergency number');
    expect(notice.querySelectorAll('a')).to.have.length(0);
  });

  it('a top number under the bottom one is asked about once', async () => {
    const patient = await Patient.prefilled(baseAnswers);
    await patient.change('blood-pressure');
    await patient.type('blood-pressure-systolic', '75');
    await patient.type('blood-pressure-diastolic', '118');
    await patient.click('primary');
    expect(textOf(patient.part('notice'))).to.include(
      'The top number, 75, is not more than the bottom number, 118.',
    );
    await patient.click('primary');
    await patient.until(() => patient.view === 'check');
  });

  const optional: [view: string, name: string, typed: string][] = [
    ['goals', 'episode-months', 'abc'],
    ['blood-pressure', 'blood-pressure-systolic', '120/80'],
    ['blood-pressure', 'blood-pressure-systolic', '190-120'],
    ['blood-pressure', 'blood-pressure-diastolic', '5'],
  ];
  for (const [view, name, typed] of optional) {
    it(`${name} may be blank, but “${typed}” is asked about`, async () => {
      const patient = await Patient.prefilled(omit(baseAnswers, name));
      await patient.change(view);
      await patient.type(name, typed);
      await patient.click('primary');
      expect(patient.step).to.equal(view);
      expect(patient.control(name).value).to.equal(typed);
      expect(patient.describedBy(name).join(' ')).to.include('or leave it blank.');
      await patient.type(name, '');
      await patient.click('primary');
      await patient.until(() => patient.view === 'check');
    });
  }
});

describe('“No to all of these”', () => {
  it('fills what is blank, is heard, and each answer can be changed', async () => {
    const patient = await blank('organs');
    const names = questionIds('organs');
    await patient.set(names[1]!, 'yes');
    expect(textOf(patient.part('fill'))).to.equal('No to the rest');
    await patient.click('fill');
    expect(names.map((name) => patient.answer(name))).to.deep.equal(
      names.map((_, index) => (index === 1 ? 'yes' : 'no')),
    );
    expect(patient.status).to.equal(`${names.length - 1} answers were set to No. You can change each one.`);
    expect(patient.part('fill').getAttribute('aria-disabled')).to.equal('true');
    await patient.set(names[0]!, 'unsure');
    expect(patient.answer(names[0]!)).to.equal('unsure');
    await patient.click('fill');
    expect(patient.answer(names[0]!)).to.equal('unsure');
  });

  it('says what it does before it is pressed', async () => {
    const patient = await blank('heart');
    expect(textOf(patient.part('fill'))).to.equal('No to all of these');
    const note = patient.root.getElementById(patient.part('fill').getAttribute('aria-describedby')!);
    expect(textOf(note)).to.include('You can still change each one.');
  });

  it('is “does not apply” for pregnancy', async () => {
    const patient = await blank('pregnancy');
    await patient.click('fill');
    expect(new Set(questionIds('pregnancy').map((name) => patient.answer(name)))).to.deep.equal(
      new Set(['not-applicable']),
    );
  });

  it('is never there on the safety questions', async () => {
    const patient = await blank('safety');
    expect(patient.parts('fill')).to.deep.equal([]);
  });

  it('moves nobody on', async () => {
    const patient = await blank('heart');
    await patient.click('fill');
    expect(patient.step).to.equal('heart');
  });
});

describe('every question', function () {
  this.timeout(60_000);

  it('of the clinical items says why it is asked, and takes “not sure”', async () => {
    const patient = await Patient.prefilled(omit(winding, ...questionIds('safety')));
    const without: string[] = [];
    const asked: string[] = [];
    await patient.walk(winding, () => {
      for (const field of patient.parts('question')) {
        const radios = [...field.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
        const id = radios[0]?.name ?? '';
        if (!askedItems.some((item) => item.id === id)) continue;
        asked.push(id);
        if (textOf(field.querySelector('details.why p')) === '') without.push(`${id}: why`);
        if (!radios.some(({ value }) => value === 'unsure')) without.push(`${id}: not sure`);
      }
    });
    await patient.until(() => patient.view === 'check');
    for (const view of views.filter((each) => each !== 'safety')) {
      if (patient.view === 'check') await patient.change(view);
      if (patient.step !== 'trial-list') {
        for (const field of patient.parts('question')) {
          const radios = [...field.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
          const id = radios[0]?.name ?? '';
          if (!askedItems.some((item) => item.id === id)) continue;
          asked.push(id);
          if (textOf(field.querySelector('details.why p')) === '') without.push(`${id}: why`);
          if (!radios.some(({ value }) => value === 'unsure')) without.push(`${id}: not sure`);
        }
      }
      await patient.click('primary');
      await patient.until(() => patient.view === 'check');
    }
    expect(without).to.deep.equal([]);
    expect(new Set(asked).size).to.equal(askedItems.length);
  });

  it('takes “not sure”, and the walk ends in a summary', async () => {
    const answers = { ...vignettes.find(({ id }) => id === 'V13')!.answers };
    const patient = await Patient.open();
    await patient.begin();
    await patient.walk(answers);
    await patient.click('primary');
    expect(patient.element.record?.answers).to.deep.include(omit(answers, 'main-goal', 'episode-months'));
  });

  it('“Why we ask” is closed again on the next view', async () => {
    const patient = await blank('heart');
    for (const why of patient.all<HTMLDetailsElement>('details.why')) why.open = true;
    await patient.click('fill');
    await patient.click('primary');
    expect(patient.step).to.equal('blood-pressure');
    expect(patient.all<HTMLDetailsElement>('details.why').filter(({ open }) => open)).to.deep.equal([]);
  });
});
