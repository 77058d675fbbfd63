import { expect } from 'chai';
import { fixture } from '@open-wc/testing-helpers';
import { questionIds } from '../../src/exports/summary.ts';
import { Patient, pause } from '../helpers/patient.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

const allNo = Object.fromEntries(questionIds('safety').map((id) => [id, 'no']));

/** Two views into the questions: safety, then mood. */
async function atMood(): Promise<Patient> {
  const patient = await Patient.open();
  await patient.begin();
  for (const id of Object.keys(allNo)) await patient.set(id, 'no');
  await patient.click('primary');
  expect(patient.step).to.equal('mood');
  return patient;
}

const at = (patient: Patient, step: string) => patient.until(() => patient.step === step, step);

/** What is in `history.state` beside the host's own. */
const ours = () =>
  Object.entries((history.state ?? {}) as Record<string, unknown>).filter(([key]) => key !== 'host');

describe('Back and Continue', () => {
  afterEach(() => history.replaceState(null, ''));

  it('our Back leads to the view before with its answers, Continue on again', async () => {
    const patient = await atMood();
    await patient.set('depression-episode', 'yes');
    await patient.back();
    expect(patient.step).to.equal('safety');
    expect(patient.answer('cannot-stay-safe')).to.equal('no');
    expect(patient.focused).to.equal(patient.part('heading'));
    await patient.click('primary');
    expect(patient.step).to.equal('mood');
    expect(patient.answer('depression-episode')).to.equal('yes');
    expect(patient.focused).to.equal(patient.part('heading'));
  });

  it('the browser’s Back and Forward move between the views', async () => {
    const patient = await atMood();
    history.back();
    await at(patient, 'safety');
    history.back();
    await patient.until(() => patient.view === 'start');
    expect(patient.control('age').value).to.equal('42');
    history.forward();
    await at(patient, 'safety');
    history.forward();
    await at(patient, 'mood');
    expect(patient.focused).to.equal(patient.part('heading'));
  });

  it('our Back and the browser’s are one: after ours, Forward leads on', async () => {
    const patient = await atMood();
    await patient.back();
    history.forward();
    await at(patient, 'mood');
  });

  it('back and forth over the whole flow ends at the summary, with a record', async function () {
    this.timeout(60_000);
    const patient = await Patient.prefilled(baseAnswers);
    await patient.click('primary');
    expect(patient.view).to.equal('result');
    const first = patient.element.record;
    await patient.back();
    expect(patient.view).to.equal('check');
    history.forward();
    await patient.until(() => patient.view === 'result');
    expect(patient.element.record).to.equal(first);
  });

  it('Forward to a summary whose answers have become incomplete shows the check page', async () => {
    const patient = await Patient.open();
    await patient.begin();
    await patient.walk(baseAnswers);
    await patient.click('primary');
    let steps = 0;
    while (patient.step !== 'heart') {
      const before = patient.shown;
      history.back();
      steps += 1;
      await patient.until(() => patient.shown !== before);
    }
    await patient.set('heart-attack', 'yes');
    history.go(steps);
    await patient.until(() => patient.view === 'check');
    expect(patient.element.record).to.equal(null);
    await patient.click('primary');
    expect(patient.step).to.equal('timing');
  }).timeout(60_000);

  it('location and title stay, and the history’s state holds nothing but numbers of ours', async () => {
    const before = [location.href, document.title];
    const states: [string, unknown][] = [];
    const patient = await Patient.open();
    await patient.begin();
    await patient.walk({ ...baseAnswers, 'heart-attack': 'yes', 'heart-attack-when': 'unsure' }, () => {
      states.push(...ours());
      expect([location.href, document.title]).to.deep.equal(before);
    });
    await patient.click('primary');
    await patient.until(() => patient.view === 'result');
    states.push(...ours());
    expect([location.href, document.title]).to.deep.equal(before);
    expect(states.length).to.be.greaterThan(15);
    expect(
      states.filter(([key, value]) => !key.startsWith('ks-') || typeof value !== 'number'),
    ).to.deep.equal([]);
  }).timeout(60_000);

  it('the host’s own state is kept in every entry', async () => {
    history.replaceState({ host: { scroll: 12 } }, '');
    const patient = await atMood();
    expect(history.state).to.deep.include({ host: { scroll: 12 } });
    history.back();
    await at(patient, 'safety');
    expect(history.state).to.deep.include({ host: { scroll: 12 } });
    history.back();
    await patient.until(() => patient.view === 'start');
    expect(history.state).to.deep.include({ host: { scroll: 12 } });
  });

  it('a host state that is no object is left alone, and our Back works all the same', async () => {
    history.replaceState('the host’s', '');
    const entries = history.length;
    const patient = await atMood();
    expect([history.state, history.length]).to.deep.equal(['the host’s', entries]);
    await patient.back();
    expect(patient.step).to.equal('safety');
  });

  it('a browser that refuses more entries holds up nobody', async () => {
    const patient = await Patient.open();
    const { pushState, replaceState } = History.prototype;
    const refuse = () => {
      throw new DOMException('more than 100 times', 'SecurityError');
    };
    Object.assign(History.prototype, { pushState: refuse, replaceState: refuse });
    try {
      await patient.begin();
      await patient.set('cannot-stay-safe', 'yes');
      expect(patient.view).to.equal('crisis');
      await patient.back();
      expect(patient.step).to.equal('safety');
    } finally {
      Object.assign(History.prototype, { pushState, replaceState });
    }
  });

  it('our Back works where the browser’s does not move', async () => {
    const patient = await atMood();
    const { back } = History.prototype;
    History.prototype.back = () => undefined;
    try {
      await patient.back();
    } finally {
      History.prototype.back = back;
    }
    expect(patient.step).to.equal('safety');
    await patient.click('primary');
    await at(patient, 'mood');
    await patient.back();
    expect(patient.step).to.equal('safety');
  });

  it('the host’s own links to a place on its page do not move us', async () => {
    const patient = await atMood();
    const { href } = location;
    location.hash = 'opening-hours';
    await pause();
    expect(patient.step).to.equal('mood');
    history.back();
    await pause();
    expect(patient.step).to.equal('mood');
    expect(location.href).to.equal(href);
    history.back();
    await at(patient, 'safety');
  });

  it('our Back leads to the view before, even right after a link of the host', async () => {
    const patient = await atMood();
    location.hash = 'opening-hours';
    await pause();
    await patient.back();
    expect(patient.step).to.equal('safety');
    history.back();
    await pause();
  });

  it('Enter in a field goes on', async () => {
    const patient = await Patient.open();
    patient.control('age').focus();
    await patient.typeByKeyboard('age', '42');
    await patient.key('Enter');
    await at(patient, 'safety');
  });
});

describe('“Clear my answers”', () => {
  it('asks first, and keeps everything on No', async () => {
    const patient = await atMood();
    await patient.set('depression-episode', 'no');
    await patient.click('clear');
    expect(patient.text).to.include('Clear all your answers and start again?');
    expect(patient.focused?.textContent).to.equal('Clear all your answers and start again?');
    await patient.press('No, keep them');
    expect(patient.step).to.equal('mood');
    expect(patient.answer('depression-episode')).to.equal('no');
    expect(patient.focused).to.equal(patient.part('clear'));
  });

  it('forgets on Yes, and says so', async () => {
    const patient = await atMood();
    await patient.click('clear');
    await patient.press('Yes, clear them');
    expect(patient.view).to.equal('start');
    expect(patient.control('age').value).to.equal('');
    expect(patient.status).to.equal('Your answers were cleared.');
    expect(patient.focused).to.equal(patient.part('heading'));
    await patient.begin();
    expect(
      Object.keys(allNo)
        .map((id) => patient.answer(id))
        .join(''),
    ).to.equal('');
  });

  it('forgets the record', async () => {
    const patient = await Patient.prefilled(baseAnswers);
    await patient.click('primary');
    expect(patient.element.record).not.to.equal(null);
    await patient.click('clear');
    await patient.press('Yes, clear them');
    expect(patient.element.record).to.equal(null);
  });

  it('forgets a changed crisis answer, too: another person may sit here now', async () => {
    const patient = await Patient.prefilled({ ...baseAnswers, 'cannot-stay-safe': 'unsure' });
    await patient.back();
    await patient.click('clear');
    await patient.press('Yes, clear them');
    await patient.prefill(baseAnswers);
    await patient.click('primary');
    expect(patient.element.record?.assessment.recommendation.id).to.equal('discuss-consult');
  });

  it('Back and Forward after it never show an old answer', async () => {
    const patient = await atMood();
    await patient.set('depression-episode', 'yes');
    await patient.click('clear');
    await patient.press('Yes, clear them');
    for (const move of ['back', 'back', 'forward', 'forward', 'forward'] as const) {
      history[move]();
      await pause();
      expect(patient.view, move).to.equal('start');
    }
    await patient.begin();
    history.back();
    await pause();
    expect(patient.view).to.equal('start');
    history.forward();
    await at(patient, 'safety');
    expect(patient.controls.filter(({ checked }) => checked)).to.deep.equal([]);
  });

  it('is no longer asked once the person has moved on', async () => {
    const patient = await atMood();
    await patient.click('clear');
    await patient.back();
    expect(patient.text).not.to.include('Clear all your answers');
  });
});

describe('the element on its page', () => {
  it('keeps its place and answers when it is moved', async () => {
    const patient = await atMood();
    await patient.set('depression-episode', 'unsure');
    const parent = patient.element.parentElement!;
    patient.element.remove();
    await pause(50);
    parent.prepend(patient.element);
    await patient.until(() => patient.step === 'mood');
    expect(patient.answer('depression-episode')).to.equal('unsure');
    await patient.set('depression-episode', 'yes');
    expect(patient.answer('depression-episode')).to.equal('yes');
    history.back();
    await at(patient, 'safety');
    await patient.click('primary');
    expect(patient.step).to.equal('mood');
  });

  it('does not follow the history while it is off the page', async () => {
    const patient = await atMood();
    const { element } = patient;
    const parent = element.parentElement!;
    element.remove();
    history.back();
    await pause();
    parent.append(element);
    await at(patient, 'mood');
    await patient.back();
    expect(patient.step).to.equal('safety');
  });

  describe('two of them', () => {
    async function pair(): Promise<[Patient, Patient]> {
      const page = await fixture<HTMLElement>(
        '<div><p><ketamine-screener></ketamine-screener></p><p><ketamine-screener></ketamine-screener></p></div>',
      );
      const [first, second] = await Promise.all([...page.children].map((each) => Patient.within(each)));
      return [first!, second!];
    }

    it('do not share answers', async () => {
      const [first, second] = await pair();
      await first.begin('42');
      expect(second.view).to.equal('start');
      expect(second.control('age').value).to.equal('');
      await second.begin('50');
      await first.set('cannot-stay-safe', 'no');
      await second.set('cannot-stay-safe', 'declined');
      expect([first.view, second.view]).to.deep.equal(['question', 'crisis']);
      expect(first.answer('cannot-stay-safe')).to.equal('no');
    });

    it('go back one by one with the browser', async () => {
      const [first, second] = await pair();
      await first.begin();
      await second.begin();
      history.back();
      await second.until(() => second.view === 'start');
      expect(first.step).to.equal('safety');
      history.back();
      await first.until(() => first.view === 'start');
      history.forward();
      await at(first, 'safety');
      expect(second.view).to.equal('start');
    });

    it('our Back moves its own element, never the other', async () => {
      const [first, second] = await pair();
      await first.begin();
      await second.begin();
      await first.click('back');
      await pause();
      expect([first.view, second.view]).to.deep.equal(['start', 'question']);
    });
  });
});
