import { expect } from 'chai';
import { fixture } from '@open-wc/testing-helpers';
import { questionIds } from '../../src/exports/summary.ts';
import { framed } from '../helpers/frame.ts';
import { Patient, pause, until } from '../helpers/patient.ts';
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
    const shape = /^\{"at":\d+,"depth":\d+,"places":\{"[\d.e-]+":\d+\}\}$/;
    expect(
      states.filter(([key, value]) => {
        const { page, ...numbers } = value as { page: string };
        return key !== 'ketamine-screener' || page !== location.href || !shape.test(JSON.stringify(numbers));
      }),
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
    const { go } = History.prototype;
    History.prototype.go = () => undefined;
    try {
      await patient.back();
    } finally {
      History.prototype.go = go;
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

  it('after that, the browser’s Back leads on back, never forward', async () => {
    const patient = await atMood();
    location.hash = 'opening-hours';
    await pause();
    await patient.back();
    const shown: string[] = [];
    const watcher = new MutationObserver(() => shown.push(patient.step));
    watcher.observe(patient.element.shadowRoot!, { childList: true, subtree: true });
    history.back();
    await pause();
    expect([patient.step, location.hash]).to.deep.equal(['safety', '']);
    history.back();
    await patient.until(() => patient.view === 'start');
    watcher.disconnect();
    expect(shown).not.to.include('mood');
  });

  it('history="off" leaves the browser’s history alone, and our Back works', async () => {
    const before = [history.length, JSON.stringify(history.state)];
    const patient = await Patient.open('history="off"');
    await patient.begin();
    for (const id of Object.keys(allNo)) await patient.set(id, 'no');
    await patient.click('primary');
    expect(patient.step).to.equal('mood');
    await patient.back();
    expect(patient.step).to.equal('safety');
    await patient.back();
    expect(patient.view).to.equal('start');
    expect([history.length, JSON.stringify(history.state)]).to.deep.equal(before);
  });

  it('a copy of our entry by the page does not stop our Back', async () => {
    const patient = await atMood();
    history.pushState({ ...(history.state as object), modal: true }, '');
    await patient.back();
    expect(patient.step).to.equal('safety');
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

  it('leaves no entry behind at which Back is dead', async () => {
    location.hash = 'before';
    await pause();
    const patient = await atMood();
    await patient.click('clear');
    await patient.press('Yes, clear them');
    await pause();
    expect([patient.view, location.hash]).to.deep.equal(['start', '#before']);
    history.back();
    await until(() => location.hash !== '#before', 'the entry before ours');
    expect(patient.view).to.equal('start');
  });

  it('who begins again at once goes back view by view', async () => {
    const patient = await atMood();
    await patient.click('clear');
    await patient.press('Yes, clear them');
    await patient.begin();
    await pause();
    expect(patient.step).to.equal('safety');
    history.back();
    await patient.until(() => patient.view === 'start');
    history.forward();
    await at(patient, 'safety');
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

  describe('another in its place', () => {
    async function another(change: (element: HTMLElement) => void): Promise<[Patient, Patient]> {
      const patient = await atMood();
      await patient.set('depression-episode', 'yes');
      change(patient.element);
      const parents = document.querySelectorAll('ketamine-screener');
      return [patient, await Patient.within(parents[0]!.parentElement!)];
    }

    const remade = (element: HTMLElement) => element.cloneNode() as HTMLElement;

    for (const [way, change] of Object.entries<(element: HTMLElement) => void>({
      'put in after the old one was taken out': (element) => {
        const parent = element.parentElement!;
        element.remove();
        parent.append(remade(element));
      },
      'put in before the old one is taken out': (element) => {
        element.before(remade(element));
        element.remove();
      },
      'put in its place': (element) => element.replaceWith(remade(element)),
      'with the page’s text written anew': (element) => {
        const parent = element.parentElement!;
        const { innerHTML } = parent;
        parent.innerHTML = innerHTML;
      },
    })) {
      it(`${way}: goes on with the visit, and nothing is left in the old one`, async () => {
        const [old, next] = await another(change);
        expect(next.element === old.element).to.equal(false);
        await at(next, 'mood');
        expect(next.answer('depression-episode')).to.equal('yes');
        expect(next.focused).to.equal(null);
        await next.back();
        expect(next.answer('cannot-stay-safe')).to.equal('no');
        history.forward();
        await at(next, 'mood');
        await next.set('depression-episode', 'no');
        expect(next.answer('depression-episode')).to.equal('no');
        next.element.parentElement!.append(old.element);
        await old.until(() => old.view === 'start');
        expect(old.control('age').value).to.equal('');
        old.element.remove();
      });
    }

    it('on the summary: has the record, and so has a form', async () => {
      const form = await fixture<HTMLFormElement>(
        '<form><ketamine-screener name="screening"></ketamine-screener></form>',
      );
      const patient = await Patient.within(form);
      await patient.prefill(baseAnswers);
      await patient.click('primary');
      const { record } = patient.element;
      expect(record).not.to.equal(null);
      patient.element.replaceWith(remade(patient.element));
      const next = await Patient.within(form);
      expect(next.view).to.equal('result');
      expect(next.element.record === record).to.equal(true);
      expect(patient.element.record).to.equal(null);
      expect(new FormData(form).get('screening')).to.equal(JSON.stringify(record));
    });

    it('while the questions load: they come in the new one, with the age', async () => {
      const patient = await Patient.open();
      const parent = patient.element.parentElement!;
      await patient.type('age', '57');
      patient.part('primary').click();
      patient.element.replaceWith(remade(patient.element));
      const next = await Patient.within(parent);
      await at(next, 'safety');
      await next.back();
      expect(next.control('age').value).to.equal('57');
    });

    it('with another id: begins anew', async () => {
      const [, next] = await another((element) => {
        const other = remade(element);
        other.id = 'other';
        element.replaceWith(other);
      });
      expect(next.view).to.equal('start');
    });

    it('after an hour: begins anew', async () => {
      const { now } = Date;
      const patient = await atMood();
      const parent = patient.element.parentElement!;
      patient.element.remove();
      Date.now = () => now() + 3_600_001;
      try {
        parent.append(remade(patient.element));
        const next = await Patient.within(parent);
        expect(next.view).to.equal('start');
      } finally {
        Date.now = now;
      }
    });
  });

  it('after a reload no entry is left at which Back is dead', async () => {
    const { frame, window, patient } = await framed('/test/fixtures/source.html');
    // A link in a frame just loaded Firefox would put in the place of the entry before.
    window.history.pushState(null, '', '#before');
    await patient.begin();
    for (const id of Object.keys(allNo)) await patient.set(id, 'no');
    await patient.click('primary');
    expect(patient.step).to.equal('mood');
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    window.location.reload();
    await loaded;
    await Patient.within(frame.contentDocument!);
    await pause();
    expect(window.location.hash).to.equal('#before');
    window.history.back();
    await until(() => window.location.hash === '', 'the entry before ours');
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

    it('our Back in one, then the browser’s: none goes forward', async () => {
      const [first, second] = await pair();
      await first.begin();
      await second.begin();
      await first.click('back');
      await pause();
      history.back();
      await second.until(() => second.view === 'start');
      expect(first.view).to.equal('start');
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
