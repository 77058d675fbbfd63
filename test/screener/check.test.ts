import { expect } from 'chai';
import { questionWords } from '../../src/exports/wording.ts';
import { words } from '../../src/content/words/en/index.ts';
import { Patient, pause, textOf } from '../helpers/patient.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

type Given = Readonly<Record<string, unknown>>;

const full: Given = {
  ...baseAnswers,
  goals: ['mdd-trd', 'ptsd'],
  'main-goal': 'ptsd',
  'heart-attack': 'yes',
  'heart-attack-when': 'longer-ago',
  'head-injury': 'yes',
  'head-injury-when': 'unsure',
  'blood-pressure-systolic': 131,
  'blood-pressure-diastolic': 83,
  augmentation: ['lithium'],
  'other-treatments': ['tms'],
  hopes: ['sleep'],
};

const removed = (patient: Patient) =>
  patient.parts('notice').flatMap((notice) => [...notice.querySelectorAll('li')].map(textOf));

const facts = (patient: Patient) =>
  new Map(
    patient.all('dl > div').map((row) => [textOf(row.querySelector('dt')), textOf(row.querySelector('dd'))]),
  );

const onCheck = (patient: Patient) => patient.until(() => patient.view === 'check', 'the check page');

describe('the check page', () => {
  it('shows every answered topic, with its answer', async () => {
    const patient = await Patient.prefilled(full);
    const shown = facts(patient);
    const absent = Object.keys(omit(full, 'age', 'trials'))
      .map((id) => questionWords(words, id)?.topic ?? id)
      .filter((topic) => !shown.has(topic));
    expect(absent).to.deep.equal([]);
    expect([...shown].filter(([, value]) => value === '' || value === 'Not answered')).to.deep.equal([]);
    expect(shown.get('Main goal')).to.equal('Stress from a bad event in the past (PTSD)');
    expect(shown.get('Blood pressure, top number')).to.equal('131 mmHg');
    expect(patient.text).to.include('sertraline (Zoloft): 150 mg a day, 10 weeks');
    expect(patient.text).to.include('escitalopram (Lexapro): 20 mg a day, 8 weeks');
    expect(patient.text).to.include('Your age Change Your age 42');
  });

  it('names the view in each Change, for those who hear it', async () => {
    const patient = await Patient.prefilled(full);
    const names = patient.all('[data-change]').map(textOf);
    expect(new Set(names).size).to.equal(names.length);
    expect(names).to.include('Change Heart and blood vessels');
  });

  const takenAway: [what: string, view: string, name: string, code: string, gone: string[], ids: string[]][] =
    [
      [
        'a heart attack taken back',
        'heart',
        'heart-attack',
        'no',
        ['When the heart attack was'],
        ['heart-attack-when'],
      ],
      [
        'a head injury taken back',
        'brain',
        'head-injury',
        'no',
        ['When the head injury was'],
        ['head-injury-when'],
      ],
      ['two goals made one', 'goals', 'goals', 'ptsd', ['Main goal'], ['main-goal']],
      [
        'a low mood taken back',
        'mood',
        'depression-episode',
        'no',
        ['How long it has lasted'],
        ['episode-months'],
      ],
    ];
  for (const [what, view, name, code, gone, ids] of takenAway) {
    it(`${what}: leads back here and says what went`, async () => {
      const patient = await Patient.prefilled(full);
      await patient.change(view);
      await patient.set(name, code);
      await patient.click('primary');
      await onCheck(patient);
      expect(removed(patient)).to.deep.equal(gone);
      expect(patient.focused).to.equal(patient.part('heading'));
      await patient.click('primary');
      expect(patient.view).to.equal('result');
      expect(patient.element.record?.answers).not.to.include.any.keys(...ids);
    });
  }

  it('Continue leads back to the button that it was begun with', async () => {
    const patient = await Patient.prefilled(full);
    await patient.change('organs');
    await patient.click('primary');
    await onCheck(patient);
    expect(patient.focused).to.equal(patient.all('[data-change="organs"]')[0]);
  });

  it('the age can be changed, and that leads back here', async () => {
    const patient = await Patient.prefilled(full);
    await patient.change('age');
    expect(patient.control('age').value).to.equal('42');
    await patient.type('age', '70');
    await patient.click('primary');
    await onCheck(patient);
    await patient.click('primary');
    expect(patient.element.record?.answers.age).to.equal(70);
    expect(patient.element.record?.assessment.findings.map(({ id }) => id)).to.include('age-65-plus');
  });

  it('an age changed to under 18 ends kindly and keeps nothing', async () => {
    const patient = await Patient.prefilled(full, 'name="screening"');
    await patient.click('primary');
    await patient.back();
    await patient.change('age');
    await patient.type('age', '17');
    await patient.click('primary');
    expect(patient.view).to.equal('minor');
    expect(patient.element.record).to.equal(null);
    // The browser leaves the entries of the visit.
    await pause();
    history.back();
    await pause();
    expect(patient.view).to.equal('start');
    expect(patient.control('age').value).to.equal('');
    await patient.begin();
    expect(patient.controls.filter(({ checked }) => checked)).to.deep.equal([]);
  });

  it('says it once: after the next change it is gone', async () => {
    const patient = await Patient.prefilled(full);
    await patient.change('heart');
    await patient.set('heart-attack', 'no');
    await patient.click('primary');
    await onCheck(patient);
    await patient.change('practical');
    await patient.click('primary');
    await onCheck(patient);
    expect(removed(patient)).to.deep.equal([]);
  });

  it('an answer changed without consequence leads straight back and says nothing', async () => {
    const patient = await Patient.prefilled(full);
    await patient.change('organs');
    await patient.set('liver-severe', 'unsure');
    await patient.click('primary');
    await onCheck(patient);
    expect(removed(patient)).to.deep.equal([]);
    await patient.click('primary');
    expect(patient.element.record?.answers['liver-severe']).to.equal('unsure');
  });

  it('a new yes asks only what is new, and then leads back', async () => {
    const patient = await Patient.prefilled(baseAnswers);
    await patient.change('heart');
    await patient.set('heart-attack', 'yes');
    await patient.click('primary');
    expect(patient.step).to.equal('timing');
    expect(new Set(patient.controls.map(({ name }) => name))).to.deep.equal(new Set(['heart-attack-when']));
    await patient.set('heart-attack-when', 'within-6-weeks');
    await patient.click('primary');
    await onCheck(patient);
    expect(facts(patient).get('When the heart attack was')).to.equal('In the past 6 weeks');
    expect(removed(patient)).to.deep.equal([]);
  });

  it('a second goal asks for the main one, and then leads back', async () => {
    const patient = await Patient.prefilled(omit(baseAnswers, 'main-goal'));
    await patient.change('goals');
    await patient.set('goals', 'ocd');
    await patient.click('primary');
    expect(patient.step).to.equal('main-goal');
    await patient.set('main-goal', 'ocd');
    await patient.click('primary');
    await onCheck(patient);
  });

  it('a new medicine asks about that one, and leads by the list back', async () => {
    const patient = await Patient.prefilled(baseAnswers);
    await patient.change('medicines-tried');
    expect(patient.step).to.equal('trial-list');
    await patient.click('add-medicine');
    await patient.set('trials', 'fluoxetine');
    await patient.click('primary');
    await patient.until(() => patient.step === 'trial');
    expect(patient.heading).to.include('fluoxetine');
    for (const name of new Set(patient.controls.map((control) => control.name)))
      await patient.set(name, 'unsure');
    await patient.click('primary');
    for (let steps = 0; steps < 2 && patient.view !== 'check'; steps += 1) await patient.click('primary');
    await onCheck(patient);
    expect(patient.text).to.include('fluoxetine (Prozac): ');
  });

  it('Back from a change leads here and keeps the answer of before the change untold', async () => {
    const patient = await Patient.prefilled(full);
    await patient.change('heart');
    await patient.back();
    expect(patient.view).to.equal('check');
    expect(removed(patient)).to.deep.equal([]);
  });

  it('goes to no summary while an answer is missing', async () => {
    const patient = await Patient.prefilled(full);
    await patient.change('heart');
    await patient.set('heart-attack', 'no');
    await patient.back();
    await patient.change('heart');
    await patient.set('heart-attack', 'yes');
    await patient.back();
    expect(patient.view).to.equal('check');
    await patient.click('primary');
    expect(patient.step).to.equal('timing');
    expect(patient.element.record).to.equal(null);
  });
});
