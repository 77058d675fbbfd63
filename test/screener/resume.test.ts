import { expect } from 'chai';
import { questionIds } from '../../src/exports/summary.ts';
import { served } from '../helpers/frame.ts';
import { Patient, pause } from '../helpers/patient.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

const ON = 'resume="session"';
const allNo = Object.fromEntries(questionIds('safety').map((id) => [id, 'no']));
const HOUR = 3_600_000;

const kept = () =>
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith('ketamine-screener'))
    .map((key): [string, string] => [key, sessionStorage.getItem(key) ?? '']);
const keptAnswers = () => (JSON.parse(kept()[0]![1]) as { answers: Record<string, unknown> }).answers;

/** Changes what is kept, as time, another version of the questions, or another script would. */
function tamper(change: (saved: Record<string, unknown>) => void): void {
  const [key, text] = kept()[0]!;
  const saved = JSON.parse(text) as Record<string, unknown>;
  change(saved);
  sessionStorage.setItem(key, JSON.stringify(saved));
}

/** What a reload leaves: a new element on the same page. */
async function reloaded(patient: Patient, attributes = ON): Promise<Patient> {
  patient.element.remove();
  await pause(20);
  // What is in memory is gone.
  const stored = kept();
  patient.element.clear();
  for (const [key, text] of stored) sessionStorage.setItem(key, text);
  return Patient.open(attributes);
}

/** Two views into the questions. */
async function atMood(attributes = ON): Promise<Patient> {
  const patient = await Patient.open(attributes);
  await patient.begin();
  for (const id of Object.keys(allNo)) await patient.set(id, 'no');
  await patient.click('primary');
  await patient.set('depression-episode', 'unsure');
  await pause(20);
  return patient;
}

const offers = (patient: Patient) => patient.parts('clear-saved').length === 1;

describe('without resume', () => {
  afterEach(() => sessionStorage.clear());

  it('nothing is kept and nothing offered, and the first view says so', async () => {
    for (const attributes of ['', 'resume', 'resume="local"']) {
      const patient = await atMood(attributes);
      expect(sessionStorage.length, attributes).to.equal(0);
      const next = await reloaded(patient, attributes);
      expect(offers(next)).to.equal(false);
      expect(next.text).to.include('your answers are gone');
    }
  });

  it('what another element kept is not offered', async () => {
    const next = await reloaded(await atMood(), '');
    expect(offers(next)).to.equal(false);
  });
});

describe('with resume="session"', () => {
  afterEach(() => sessionStorage.clear());

  it('the first view says what is kept, and asks for the age as ever where nothing is', async () => {
    const patient = await Patient.open(ON);
    expect(patient.text).to.include('stay in this tab for an hour');
    expect(patient.text).not.to.include('your answers are gone');
    expect(offers(patient)).to.equal(false);
    expect(patient.control('age').value).to.equal('');
    expect(kept()).to.deep.equal([]);
  });

  it('after a reload one can go on where one stopped, with every answer', async () => {
    const next = await reloaded(await atMood());
    expect(offers(next)).to.equal(true);
    expect(next.text).not.to.include('How old are you?');
    await next.press('Go on with them');
    await next.until(() => next.step === 'goals', 'the first view without an answer');
    expect(keptAnswers()).to.include({ age: 42, 'depression-episode': 'unsure', ...allNo });
  });

  it('nothing is shown of the answers before one goes on', async () => {
    const next = await reloaded(await atMood());
    expect(next.view).to.equal('start');
    expect(next.text).not.to.include('42');
  });

  it('reading “About these treatments” first takes nothing away', async () => {
    const next = await reloaded(await atMood());
    await next.click('about');
    await next.until(() => next.view === 'about');
    await next.back();
    await next.press('Go on with them');
    await next.until(() => next.step === 'goals', 'the first view without an answer');
  });

  it('“Clear them and start again” takes them away', async () => {
    const next = await reloaded(await atMood());
    await next.press('Clear them and start again');
    expect(kept()).to.deep.equal([]);
    expect(offers(next)).to.equal(false);
    expect(next.control('age').value).to.equal('');
    expect(offers(await reloaded(next))).to.equal(false);
  });

  it('“Clear my answers” takes them away, also right after a tap', async () => {
    const patient = await atMood();
    await patient.click('clear');
    await patient.set('depression-episode', 'yes');
    patient.element.clear();
    await pause(50);
    expect(kept()).to.deep.equal([]);
  });

  it('a finished visit opens at the check page', async () => {
    const patient = await Patient.prefilled(baseAnswers, ON);
    await patient.click('primary');
    expect(patient.view).to.equal('result');
    await pause(20);
    const next = await reloaded(patient);
    await next.press('Go on with them');
    await next.until(() => next.view === 'check', 'the check page');
  });

  for (const answer of ['yes', 'unsure', 'declined']) {
    it(`a crisis answer of “${answer}” takes away all that was kept, and nothing is kept after it`, async () => {
      const patient = await atMood();
      await patient.back();
      expect(kept().length).to.equal(1);
      await patient.set('suicide-intent-now', answer);
      await pause(20);
      expect(patient.view).to.equal('crisis');
      expect(kept()).to.deep.equal([]);
      await patient.press('Go back to the questions');
      await patient.until(() => patient.step === 'safety');
      await patient.set('suicide-intent-now', 'no');
      await patient.click('primary');
      await patient.set('depression-episode', 'yes');
      await pause(20);
      expect(patient.step).to.equal('mood');
      // The summary of this visit tells of the first answer; a summary after a reload could not.
      expect(kept()).to.deep.equal([]);
    });
  }

  it('under 18 nothing is kept, and what is said to be of a child is not offered', async () => {
    const young = await Patient.open(ON);
    await young.type('age', '16');
    await young.click('primary');
    await pause(20);
    expect(kept()).to.deep.equal([]);
    const patient = await atMood();
    tamper((saved) => ((saved['answers'] as Record<string, unknown>)['age'] = 16));
    expect(offers(await reloaded(patient))).to.equal(false);
  });

  for (const age of ['16', '42']) {
    it(`an age of ${age} that is typed before “About these treatments” is kept by nothing`, async () => {
      const patient = await Patient.open(ON);
      await patient.type('age', age);
      await patient.click('about');
      await patient.until(() => patient.view === 'about');
      await pause(50);
      expect(kept()).to.deep.equal([]);
    });
  }

  const stale: [string, (saved: Record<string, unknown>) => void][] = [
    ['over an hour old', (saved) => (saved['at'] = Date.now() - HOUR)],
    ['from the future, where the clock was wrong', (saved) => (saved['at'] = Date.now() + 60_000)],
    ['without a time', (saved) => delete saved['at']],
    ['of other questions', (saved) => (saved['hash'] = '000000000000')],
    ['without answers', (saved) => delete saved['answers']],
  ];
  for (const [what, change] of stale) {
    it(`what is ${what} is not offered, and goes`, async () => {
      const patient = await atMood();
      tamper(change);
      expect(offers(await reloaded(patient))).to.equal(false);
      expect(kept()).to.deep.equal([]);
    });
  }

  it('what is less than an hour old is offered', async () => {
    const patient = await atMood();
    tamper((saved) => (saved['at'] = Date.now() - HOUR + 60_000));
    expect(offers(await reloaded(patient))).to.equal(true);
  });

  it('what is no JSON is not offered, and goes', async () => {
    const patient = await atMood();
    sessionStorage.setItem(kept()[0]![0], '{');
    expect(offers(await reloaded(patient))).to.equal(false);
    expect(kept()).to.deep.equal([]);
  });

  it('two on a page keep apart by their ids', async () => {
    const patient = await atMood(`${ON} id="one"`);
    expect(offers(await reloaded(patient, `${ON} id="two"`))).to.equal(false);
    expect(offers(await Patient.open(`${ON} id="one"`))).to.equal(true);
  });

  it('where the storage is forbidden the questions work all the same', async () => {
    const forbidden = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
    try {
      const patient = await atMood();
      expect(patient.answer('depression-episode')).to.equal('unsure');
    } finally {
      Object.defineProperty(window, 'sessionStorage', forbidden);
    }
  });

  it('lives through a real reload of the page', async () => {
    const { patient, window, frame } = await served('well', 'resume.html');
    await patient.begin();
    await patient.set('suicide-intent-now', 'no');
    await pause(50);
    window.location.reload();
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const next = await Patient.within(frame.contentDocument!);
    await next.press('Go on with them');
    await next.until(() => next.step === 'safety', 'the questions');
    expect(next.answer('suicide-intent-now')).to.equal('no');
  });
});
