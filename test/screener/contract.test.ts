import { expect } from 'chai';
import { assess } from '../../src/assessment/assess.ts';
import { codesOf } from '../../src/assessment/catalogue.ts';
import { items } from '../../src/content/items.ts';
import { questions, trialQuestions } from '../../src/content/questions.ts';
import { Patient, pause } from '../helpers/patient.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

const winding = {
  ...baseAnswers,
  goals: ['mdd-trd', 'ptsd'],
  'main-goal': 'ptsd',
  'heart-attack': 'yes',
  'heart-attack-when': 'longer-ago',
  'head-injury': 'yes',
  'head-injury-when': 'unsure',
};

const ids = new Set<string>([
  'age',
  'copy-text',
  'trials-search',
  ...[...items, ...questions].map(({ id }) => id),
]);
const fields: ReadonlyMap<string, readonly string[]> = new Map(
  trialQuestions.map((question): [string, readonly string[]] => [
    question.id,
    'codes' in question ? question.codes : ['unsure'],
  ]),
);

/** What is wrong with the name and value of a control, by the design; '' when nothing is. */
function misnamed({ name, type, value }: HTMLInputElement): string {
  const field = /^trials\[\d+\]\.(.+)$/.exec(name)?.[1];
  const codes = field === undefined ? codesOf.get(name) : fields.get(field);
  if (field === undefined ? !ids.has(name) : !fields.has(field)) return `${name}: no question`;
  if (type !== 'radio' && type !== 'checkbox') return '';
  if (name === 'trials') return /^[a-z][a-z-]+$/.test(value) ? '' : `trials: ${value}`;
  return codes?.includes(value) || (value === 'none' && type === 'checkbox')
    ? ''
    : `${name}: no code ${value}`;
}

/** Views passed on one way through everything, each looked at. */
async function through(look: (patient: Patient, view: string) => void): Promise<void> {
  const patient = await Patient.open();
  const here = () => look(patient, patient.shown);
  here();
  await patient.click('primary');
  here();
  await patient.click('about');
  await patient.until(() => patient.view === 'about');
  here();
  await patient.back();
  await patient.click('help-more');
  here();
  await patient.back();
  await patient.walk(winding, here);
  await patient.click('primary');
  expect(patient.view).to.equal('result');
  here();
  patient.element.clear();
  await patient.settle();
  await patient.begin('12');
  here();
}

describe('the contract of the views', function () {
  this.timeout(60_000);

  it('every control has the id of a question as its name, and choices have codes as values', async () => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    await through((patient) => {
      for (const control of patient.controls) {
        seen.add(control.name);
        const what = misnamed(control);
        if (what) wrong.push(`${patient.shown}: ${what}`);
      }
    });
    expect(wrong).to.deep.equal([]);
    const asked = [
      ...codesOf.keys(),
      'age',
      'episode-months',
      'blood-pressure-systolic',
      'blood-pressure-diastolic',
    ];
    expect(asked.filter((id) => !seen.has(id))).to.deep.equal([]);
  });

  it('every code of a question is offered, none twice', async () => {
    const wrong: string[] = [];
    await through((patient) => {
      for (const name of new Set(
        patient.controls.filter(({ type }) => type === 'radio').map((control) => control.name),
      )) {
        const offered = patient.controls.filter((control) => control.name === name).map(({ value }) => value);
        const codes = fields.get(name.replace(/^trials\[\d+\]\./, '')) ?? codesOf.get(name) ?? [];
        const wanted = name === 'main-goal' ? winding.goals : [...codes];
        if (offered.sort().join() !== [...wanted].sort().join()) wrong.push(`${name}: ${offered.join()}`);
      }
    });
    expect(wrong).to.deep.equal([]);
  });

  it('there is one main button on every view but the crisis view, and a way back on all but the first and the last for the young', async () => {
    const wrong: string[] = [];
    const views = new Set<string>();
    await through((patient, view) => {
      views.add(patient.view);
      const crisis = patient.view === 'crisis';
      const first = patient.view === 'start' || patient.view === 'minor';
      if (patient.parts('primary').length !== (crisis ? 0 : 1)) wrong.push(`${view}: primary`);
      if (patient.parts('back').length !== (first ? 0 : 1)) wrong.push(`${view}: back`);
      if (patient.all('[data-view]').length !== 1) wrong.push(`${view}: data-view`);
      if (patient.parts('heading').length !== 1 || patient.all('h2').length !== 1)
        wrong.push(`${view}: heading`);
    });
    expect(wrong).to.deep.equal([]);
    expect([...views].sort()).to.deep.equal([
      'about',
      'check',
      'crisis',
      'minor',
      'question',
      'result',
      'start',
    ]);
  });

  it('the way back shows a short sign, and no stray words', async () => {
    const patient = await Patient.prefilled(winding);
    const sign = getComputedStyle(patient.part('back'), '::before').content;
    expect(sign).to.match(/^(none|"[^\w]{1,2}"( \/ "")?)$/);
  });
});

interface Heard {
  readonly type: string;
  readonly detail: unknown;
  readonly composed: boolean;
  readonly bubbles: boolean;
}

describe('the contract of the events', function () {
  this.timeout(60_000);
  let heard: Heard[] = [];
  const { dispatchEvent } = EventTarget.prototype;

  beforeEach(() => {
    heard = [];
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event instanceof CustomEvent) {
        const { type, composed, bubbles } = event;
        heard.push({ type, detail: event.detail as unknown, composed, bubbles });
      }
      return dispatchEvent.call(this, event);
    };
  });
  afterEach(() => (EventTarget.prototype.dispatchEvent = dispatchEvent));

  it('from the first view to the summary: start, one step for each part, complete; all composed', async () => {
    const patient = await Patient.open();
    await patient.begin();
    await patient.walk(winding);
    await patient.click('primary');
    const steps = [1, 2, 3, 4, 5, 6, 7, 8].map((index) => ({ type: 'ks-step', detail: { index, total: 8 } }));
    expect(heard.map(({ type, detail }) => ({ type, detail }))).to.deep.equal([
      { type: 'ks-start', detail: null },
      ...steps,
      { type: 'ks-complete', detail: null },
    ]);
    expect(heard.filter(({ composed, bubbles }) => !composed || !bubbles)).to.deep.equal([]);
  });

  it('no answer tells on itself: two ways through give the same events', async () => {
    const one = async (answers: object) => {
      heard = [];
      const patient = await Patient.open();
      await patient.begin();
      await patient.walk(answers as Record<string, unknown>);
      await patient.click('primary');
      return heard;
    };
    const healthy = await one(baseAnswers);
    const ill = await one({
      ...winding,
      'psychosis-current': 'yes',
      aneurysm: 'yes',
      'suicide-thoughts-recent': 'yes',
    });
    expect(ill).to.deep.equal(healthy);
  });

  it('a crisis answer and the way back give no event', async () => {
    const patient = await Patient.open();
    await patient.begin();
    heard = [];
    await patient.set('cannot-stay-safe', 'yes');
    await patient.back();
    await patient.click('help-more');
    await patient.back();
    expect(heard).to.deep.equal([]);
  });

  it('setting properties and attributes gives none', async () => {
    const patient = await Patient.open();
    Object.assign(patient.element, {
      clinicName: 'B',
      clinicPhone: '1',
      country: 'UK',
      criteria: 'four-week',
      name: 'x',
    });
    patient.element.setAttribute('clinic-url', 'https://b.example');
    await patient.settle();
    expect(heard).to.deep.equal([]);
  });

  it('answers given beforehand give none; where the person then goes does', async () => {
    const patient = await Patient.prefilled({ ...winding, trials: undefined });
    await pause(50);
    expect(heard).to.deep.equal([]);
    await patient.set('no-trials', 'yes');
    await patient.click('primary');
    expect(heard.map(({ type }) => type)).to.deep.equal(['ks-step']);
  });

  it('with nothing changed there is one ks-complete, and the record stays the same', async () => {
    const patient = await Patient.prefilled(baseAnswers);
    await patient.click('primary');
    const { record } = patient.element;
    heard = [];
    const summaryAgain = async () => {
      await patient.until(() => patient.view === 'check');
      await patient.click('primary');
      await patient.until(() => patient.view === 'result');
      expect(heard.filter(({ type }) => type === 'ks-complete')).to.deep.equal([]);
      expect(patient.element.record === record, 'the same record').to.equal(true);
      await patient.back();
    };
    await patient.back();
    await summaryAgain();
    await patient.change('age');
    await patient.click('primary');
    await summaryAgain();
    await patient.change('goals');
    await patient.type('episode-months', '14 months');
    await patient.click('primary');
    await summaryAgain();
    await patient.change('goals');
    await patient.type('episode-months', '15 months');
    await patient.click('primary');
    await patient.until(() => patient.view === 'check');
    expect(patient.element.record).to.equal(null);
    await patient.click('primary');
    expect(heard.filter(({ type }) => type === 'ks-complete')).to.have.length(1);
    expect(patient.element.record?.answers['episode-months']).to.equal(15);
  });

  it('the browser’s Forward to a summary that was told of tells nothing', async () => {
    const patient = await Patient.prefilled(baseAnswers);
    await patient.click('primary');
    await patient.back();
    heard = [];
    history.forward();
    await patient.until(() => patient.view === 'result');
    expect(heard).to.deep.equal([]);
  });

  it('when ks-complete comes, the record can be read, and says what assess says', async () => {
    for (const [criteria, country] of [
      ['six-week', 'US'],
      ['four-week', 'UK'],
    ] as const) {
      const patient = await Patient.prefilled(winding, `criteria="${criteria}" country="${country}"`);
      let record = patient.element.record;
      expect(record).to.equal(null);
      patient.element.addEventListener('ks-complete', () => (record = patient.element.record));
      await patient.click('primary');
      expect(record).not.to.equal(null);
      const region = country === 'UK' ? 'UK' : 'US';
      expect(record!.assessment).to.deep.equal(assess(record!.answers, { criteria, region }));
      expect([record!.criteria, record!.country, record!.locale]).to.deep.equal([criteria, country, 'en']);
      expect(record!.answers).to.deep.equal(winding);
      expect(Object.keys(record!).sort()).to.deep.equal(
        [
          'format',
          'formatVersion',
          'protocol',
          'locale',
          'country',
          'criteria',
          'completedAt',
          'answers',
          'assessment',
        ].sort(),
      );
      expect(Date.now() - Date.parse(record!.completedAt)).to.be.within(0, 60_000);
    }
  });

  it('the record can’t be set from outside, and changing it changes no answer', async () => {
    const patient = await Patient.prefilled(winding);
    await patient.click('primary');
    const { record } = patient.element;
    Object.assign(patient.element, { record: null });
    expect(patient.element.record).to.equal(record);
  });

  it('a clinic’s own answers are carried along', async () => {
    const patient = await Patient.prefilled({
      ...omit(baseAnswers, 'main-goal'),
      'x-referred-by': 'Dr. Lee',
    });
    await patient.click('primary');
    expect(patient.element.record?.answers['x-referred-by']).to.equal('Dr. Lee');
  });
});
