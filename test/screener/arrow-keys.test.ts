import { expect } from 'chai';
import { safetyItems } from '../../src/assessment/catalogue.ts';
import { questionIds } from '../../src/exports/summary.ts';
import type { Visit } from '../../src/exports/visit.ts';
import { Patient, pause, textOf } from '../helpers/patient.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

const crisis = safetyItems.filter(({ tier }) => tier === 'crisis').map(({ id }) => id);
const item = 'cannot-stay-safe';
const thoughts = 'suicide-thoughts-recent';

/** How long a rest counts as an answer; a slow machine must not rest by itself, so that the tests say when it is over. */
const REST = 1500;
let rests: (() => void)[] = [];
const { setTimeout: real } = window;

beforeEach(() => {
  rests = [];
  Object.assign(window, {
    setTimeout: (run: () => void, wait?: number, ...others: unknown[]) =>
      wait === REST ? rests.push(run) : real(run, wait, ...others),
  });
});
afterEach(() => Object.assign(window, { setTimeout: real }));

async function rest(patient: Patient): Promise<void> {
  rests.at(-1)?.();
  await patient.settle();
}

const atSafety = (attributes = '') => Patient.prefilled({ age: 42 }, attributes);

/** The focus on an answer, as Tab and the arrow keys bring it there: none chosen by it. */
async function arrows(patient: Patient, id: string, from: string, ...keys: string[]): Promise<void> {
  patient.control(id, from).focus();
  for (const key of keys) await patient.key(key);
}

function previous(patient: Patient): Readonly<Record<string, string>> {
  let seen: Visit | null = null;
  patient.element.follow((visit) => (seen = visit))();
  return (seen as Visit | null)?.previousSafetyAnswers ?? {};
}

const near = (patient: Patient, id: string) =>
  textOf(patient.control(id, 'no').closest('fieldset')!.querySelector('[role="status"]'));

for (const id of crisis) {
  it(`${id}: looking round by arrow keys gives no answer but the last`, async () => {
    const patient = await atSafety();
    await arrows(patient, id, 'yes', 'ArrowDown', 'ArrowDown');
    expect(patient.step).to.equal('safety');
    expect(patient.answer(id)).to.equal('unsure');
    await patient.key('ArrowDown');
    expect([patient.step, patient.answer(id)]).to.deep.equal(['safety', 'declined']);
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp']) await patient.key(key);
    expect([patient.step, patient.answer(id)]).to.deep.equal(['safety', 'yes']);
    await patient.key('ArrowDown');
    await patient.key('Tab');
    expect([patient.step, patient.answer(id)]).to.deep.equal(['safety', 'no']);
    expect(previous(patient)).to.not.have.property(id, 'unsure');
    expect(Object.values(previous(patient)).join('')).to.match(/^(no)?$/);
  });
}

it('whoever looked round comes out as if by touch', async () => {
  const patient = await atSafety();
  await arrows(patient, item, 'yes', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Tab');
  await arrows(patient, thoughts, 'yes', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Tab');
  await patient.walk(baseAnswers);
  await patient.click('primary');
  expect(patient.element.record?.assessment.recommendation.id).to.equal('discuss-consult');
  expect(patient.element.record?.assessment.findings.map(({ id }) => id)).to.not.include(
    'crisis-answer-changed',
  );
}).timeout(60_000);

describe('a held answer is given', () => {
  const ways: [way: string, give: (patient: Patient) => Promise<void>][] = [
    ['by Space', (patient) => patient.key(' ')],
    ['by Enter', (patient) => patient.key('Enter')],
    ['by Tab', (patient) => patient.key('Tab')],
    ['by a rest', rest],
    ['by Continue', (patient) => patient.click('primary')],
    ['by a click in another question', (patient) => patient.set('harm-others-now', 'no')],
    [
      'by the focus in another question',
      (patient) => {
        patient.control('harm-others-now', 'no').focus();
        return patient.settle();
      },
    ],
    [
      'as the page is hidden',
      (patient) => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
        Reflect.deleteProperty(document, 'visibilityState');
        return patient.settle();
      },
    ],
  ];
  for (const [way, give] of ways) {
    it(`${way}: help comes, once`, async () => {
      const patient = await atSafety();
      await arrows(patient, item, 'no', 'ArrowDown');
      expect(patient.step).to.equal('safety');
      await give(patient);
      await patient.until(() => patient.view === 'crisis');
      await pause();
      expect(previous(patient)).to.include({ [item]: 'unsure' });
      await patient.back();
      expect([patient.step, patient.answer(item)]).to.deep.equal(['safety', 'unsure']);
    });
  }

  it('on the way to “Get help now”, and the way back has it', async () => {
    const patient = await atSafety();
    await arrows(patient, item, 'no', 'ArrowDown');
    await patient.click('help-more');
    expect(patient.view).to.equal('crisis');
    while (patient.view === 'crisis') await patient.back();
    expect(patient.answer(item)).to.equal('unsure');
    expect(previous(patient)).to.include({ [item]: 'unsure' });
  });

  it('on the browser’s way back: help comes there', async () => {
    const patient = await Patient.open();
    await patient.begin();
    await arrows(patient, item, 'no', 'ArrowDown');
    history.back();
    await patient.until(() => patient.view === 'crisis');
  });

  it('and forgotten with all others by clear()', async () => {
    const patient = await atSafety();
    await arrows(patient, item, 'no', 'ArrowDown');
    patient.element.clear();
    await rest(patient);
    expect(patient.view).to.equal('start');
    await patient.prefill({ age: 42 });
    expect([patient.answer(item), previous(patient)]).to.deep.equal(['', {}]);
  });

  it('Enter on a “No” that was held goes on as Enter does', async () => {
    const patient = await Patient.prefilled({ ...baseAnswers, [item]: undefined });
    expect(patient.step).to.equal('safety');
    await arrows(patient, item, 'yes', 'ArrowDown', 'Enter');
    await patient.until(() => patient.step === 'mood');
  });

  it('Continue counts it, and does not ask for it again', async () => {
    const patient = await Patient.prefilled({ ...baseAnswers, [item]: undefined });
    await arrows(patient, item, 'yes', 'ArrowDown');
    await patient.click('primary');
    expect(patient.step).to.equal('mood');
  });
});

describe('while it is held', () => {
  const rows: [country: string, id: string, text: string][] = [
    ['US', item, 'Help is near: call or text 988.'],
    ['US', thoughts, 'Help is near: call or text 988.'],
    ['US', 'medical-emergency-now', 'Help is near: call 911.'],
    ['UK', item, 'Help is near: call NHS 111, option 2 or text SHOUT to 85258.'],
    ['UK', 'medical-emergency-now', 'Help is near: call 999.'],
    ['other', item, 'Help is near: go to findahelpline.com.'],
    ['other', 'medical-emergency-now', 'Help is near: call your local emergency number.'],
  ];
  for (const [country, id, text] of rows) {
    it(`${country}, ${id}: “${text}”`, async () => {
      const patient = await atSafety(`country="${country}"`);
      const status = patient.control(id, 'no').closest('fieldset')!.querySelector('[role="status"]');
      expect(textOf(status)).to.equal('');
      await arrows(patient, id, 'no', 'ArrowDown');
      expect(near(patient, id)).to.equal(text);
      await patient.key('ArrowUp');
      expect(near(patient, id)).to.equal('');
      const now = patient.control(id, 'no').closest('fieldset')!.querySelector('[role="status"]');
      expect(now === status, 'the same region').to.equal(true);
    });
  }

  it('thoughts of suicide lead to no other view, so that a rest gives nothing', async () => {
    const patient = await atSafety();
    await arrows(patient, thoughts, 'no', 'ArrowDown');
    expect(rests).to.deep.equal([]);
    await patient.key('ArrowUp');
    await patient.key('Tab');
    expect([patient.answer(thoughts), previous(patient)[thoughts] ?? 'no']).to.deep.equal(['no', 'no']);
    await arrows(patient, thoughts, 'no', 'ArrowDown', 'Tab');
    expect(patient.status).to.include('Thank you for telling us.');
    expect(previous(patient)).to.include({ [thoughts]: 'unsure' });
  });
});

describe('a tap, a click and Space', () => {
  it('count at once', async () => {
    const patient = await atSafety();
    await patient.set(item, 'unsure');
    expect(patient.view).to.equal('crisis');
  });

  it('Space on an answer that has the focus counts at once', async () => {
    const patient = await atSafety();
    await arrows(patient, item, 'yes', ' ');
    expect(patient.view).to.equal('crisis');
  });

  it('in the same question take the place of what was held', async () => {
    const patient = await atSafety();
    await arrows(patient, item, 'no', 'ArrowDown');
    const label = patient.control(item, 'no').closest('label')!;
    // As a real press does: it takes the focus away before the click comes.
    label.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    patient.control(item, 'unsure').blur();
    label.click();
    await patient.settle();
    await rest(patient);
    expect([patient.step, patient.answer(item)]).to.deep.equal(['safety', 'no']);
    expect(previous(patient)[item] ?? 'no').to.equal('no');
  });

  it('of a screen reader, right after arrow keys, counts at once', async () => {
    const patient = await atSafety();
    await arrows(patient, item, 'yes', 'ArrowDown');
    await patient.set(item, 'unsure');
    expect(patient.view).to.equal('crisis');
  });

  it('while an arrow key was let go elsewhere, too', async () => {
    const patient = await atSafety();
    patient.control(item, 'yes').focus();
    const down = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true });
    patient.control(item, 'yes').dispatchEvent(down);
    patient.control(item, 'yes').blur();
    await patient.set(item, 'unsure');
    expect(patient.view).to.equal('crisis');
  });
});

it('questions of other views take an arrow key’s answer at once', async () => {
  const calm = Object.fromEntries(questionIds('safety').map((id) => [id, 'no']));
  const patient = await Patient.prefilled({ age: 42, ...calm });
  expect(patient.step).to.equal('mood');
  await arrows(patient, 'depression-episode', 'yes', 'ArrowDown');
  expect(rests).to.deep.equal([]);
  let seen: Visit | null = null;
  patient.element.follow((visit) => (seen = visit))();
  expect((seen as Visit | null)?.answers).to.include({ 'depression-episode': 'no' });
});
