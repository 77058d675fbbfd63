import { expect } from 'chai';
import fc from 'fast-check';
import type { Answers } from '../../src/assessment/types.ts';
import { bloodPressure } from '../../src/content/thresholds.ts';
import { medications } from '../../src/content/medications.ts';
import type { Medication } from '../../src/content/types.ts';
import { words } from '../../src/content/words/en/index.ts';
import { Entries } from '../../src/screener/flow/entries.ts';
import { oddness } from '../../src/screener/flow/odd-values.ts';
import type { Question } from '../../src/survey/model.ts';

const pressures = ['blood-pressure-systolic', 'blood-pressure-diastolic'] as const;

/** As much of a question as a field needs; the model itself takes a tenth of a second to make. */
class Asked {
  value: unknown;
  constructor(readonly name: string) {}
  isEmpty = () => this.value === undefined;
  clearValue = () => (this.value = undefined);
}

/** Fields with these numbers typed; what is asked about each when Continue is pressed, and once more. */
function typed(texts: Readonly<Record<string, string>>, medication = 'sertraline') {
  const entries = new Entries(words, ({ name }) => name);
  const questions = Object.keys(texts).map((name) => new Asked(name) as unknown as Question);
  const answers = () =>
    Object.fromEntries(questions.map(({ name, value }) => [name, value as unknown])) as Answers;
  for (const question of questions) entries.type(question, texts[question.name] ?? '');
  const ask = () =>
    questions
      .map((question) => entries.askOnce(question, answers(), { medication }))
      .join(' ')
      .trim();
  return {
    values: questions.map(({ value }) => value as unknown),
    errors: questions.map((question) => entries.error(question)).join(''),
    understood: questions.map((question) => entries.understood(question, medication)).join(' '),
    asked: ask(),
    again: ask(),
    ask,
    retype: (name: string, text: string) => {
      entries.type(
        questions.find((question) => question.name === name)!,
        text,
      );
      return ask();
    },
  };
}

const pressure = (top: string, bottom: string) => ({
  'blood-pressure-systolic': top,
  'blood-pressure-diastolic': bottom,
});

const { odd } = words.flow;

describe('a number that looks like a slip', () => {
  const rows: [texts: Record<string, string>, medication: string, asked: string][] = [
    [pressure('120', '80'), 'sertraline', ''],
    [pressure('75', '118'), 'sertraline', odd.pressureSwapped('75', '118')],
    [pressure('80', '80'), 'sertraline', odd.pressureSwapped('80', '80')],
    [pressure('75', ''), 'sertraline', odd.pressureLow('75')],
    [pressure('190', '100'), 'sertraline', odd.pressure],
    [pressure('150', '125'), 'sertraline', odd.pressure],
    [pressure('100', '60'), 'sertraline', ''],
    [pressure('', '80'), 'sertraline', ''],
    [{ 'dose-mg': '1' }, 'sertraline', odd.doseLow('1 mg a day', 'sertraline')],
    [{ 'dose-mg': '2 mg' }, 'escitalopram', odd.doseLow('2 mg a day', 'escitalopram')],
    [{ 'dose-mg': '0.05' }, 'sertraline', odd.doseLow('0.05 mg a day', 'sertraline')],
    [{ 'dose-mg': '15' }, 'bupropion', odd.doseLow('15 mg a day', 'bupropion')],
    [{ 'dose-mg': '0.3 mg' }, 'venlafaxine', odd.doseLow('0.3 mg a day', 'venlafaxine')],
    [{ 'dose-mg': '25' }, 'sertraline', ''],
    [{ 'dose-mg': '12.5' }, 'sertraline', ''],
    [{ 'dose-mg': '10' }, 'amitriptyline', ''],
    [{ 'dose-mg': '5' }, 'escitalopram', ''],
    [{ 'dose-mg': '2' }, 'aripiprazole', ''],
    [{ 'dose-mg': '1500' }, 'sertraline', odd.dose('1500 mg a day', 'sertraline')],
    [{ 'dose-mg': '25 mcg' }, 'liothyronine', ''],
    [
      { 'dose-mg': '25' },
      'liothyronine',
      odd.doseUnit('25 mg a day', '25000 mcg (micrograms) a day', 'liothyronine (T3)'),
    ],
    [{ weeks: '600' }, 'sertraline', odd.weeks('600')],
    [{ weeks: '2019' }, 'sertraline', odd.weeks('2019')],
    [{ weeks: '8' }, 'sertraline', ''],
  ];
  for (const [texts, medication, asked] of rows) {
    it(`${medication}, ${JSON.stringify(texts)}: ${asked ? 'asked about once, not refused' : 'taken'}`, () => {
      const told = typed(texts, medication);
      expect(told.errors).to.equal('');
      expect(told.asked).to.equal(asked);
      expect(told.again, 'not asked again').to.equal('');
    });
  }

  it('another odd value, and one that is odd in another way, is asked about, too', () => {
    const told = typed(pressure('75', '118'));
    expect(told.retype('blood-pressure-diastolic', '119')).to.equal(odd.pressureSwapped('75', '119'));
    expect(told.retype('blood-pressure-diastolic', '60')).to.equal(odd.pressureLow('75'));
    expect(told.retype('blood-pressure-systolic', '118')).to.equal('');
  });

  it('two pressures in one field are asked for again, and none is taken', () => {
    for (const text of ['190/120', '190-120', '190 over 120', '190, 120']) {
      const told = typed(pressure(text, ''));
      expect(told.errors, text).to.equal(words.flow.errors.pressure);
      expect(told.values[0], text).to.equal(undefined);
    }
  });

  it('a top number that is not above the bottom one is never passed over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 250 }), fc.integer({ min: 40, max: 250 }), (top, bottom) => {
        const asked = oddness(words, pressures[0], top, { [pressures[1]]: bottom }, {});
        if (top <= bottom) expect(asked).not.to.equal('');
        if (top > bottom && top >= bloodPressure.high.diastolic && top < bloodPressure.crisis.systolic)
          expect(asked).to.equal('');
      }),
    );
  });

  it('no dose that counts as a trial is called very low', () => {
    for (const { id, minMg, maxMg } of medications as readonly Medication[]) {
      if (minMg === undefined) continue;
      for (const dose of [minMg, maxMg ?? minMg, minMg / 2]) {
        expect(oddness(words, 'dose-mg', dose, {}, { medication: id }), `${id} ${dose}`).to.equal('');
      }
    }
  });
});

describe('what was understood is said back', () => {
  const rows: [texts: Record<string, string>, medication: string, said: string][] = [
    [{ 'dose-mg': '100' }, 'sertraline', ''],
    [{ 'dose-mg': ' 100 ' }, 'sertraline', ''],
    [{ 'dose-mg': '2 x 50 mg' }, 'sertraline', 'We understood: 100 mg a day.'],
    [{ 'dose-mg': '2 tablets of 50 mg' }, 'sertraline', 'We understood: 100 mg a day.'],
    [{ 'dose-mg': '1,200' }, 'sertraline', 'We understood: 1200 mg a day.'],
    [{ 'dose-mg': '37,5' }, 'sertraline', 'We understood: 37.5 mg a day.'],
    [{ 'dose-mg': '50-100' }, 'sertraline', 'We understood: 50 mg a day.'],
    [{ 'dose-mg': '25 mcg' }, 'liothyronine', 'We understood: 25 mcg (micrograms) a day.'],
    [{ 'dose-mg': '0.025 mg' }, 'liothyronine', 'We understood: 25 mcg (micrograms) a day.'],
    [{ 'dose-mg': '1 tablet' }, 'sertraline', ''],
    [{ weeks: 'a year and a half' }, 'sertraline', 'We understood: 78 weeks.'],
    [{ weeks: 'one week' }, 'sertraline', 'We understood: 1 week.'],
    [pressure('one twenty', ''), 'sertraline', 'We understood: 120. '],
  ];
  for (const [texts, medication, said] of rows) {
    it(`${medication}, ${JSON.stringify(texts)}: ${said || 'nothing'}`, () => {
      expect(typed(texts, medication).understood).to.equal(said);
    });
  }
});
