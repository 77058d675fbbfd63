import { expect } from 'chai';
import { items } from '../../src/content/items.ts';
import { questions } from '../../src/content/questions.ts';
import type { Item } from '../../src/content/types.ts';

/** Which questions are asked together: who changes it asks patients in another way. The mark tells those that can be left blank. */
const views: Readonly<Record<string, string>> = {
  safety:
    'suicide-intent-now suicide-attempt-recent cannot-stay-safe harm-others-now medical-emergency-now suicide-thoughts-recent suicide-attempt-past',
  mood: 'depression-episode',
  goals: 'episode-months? goals',
  'main-goal': 'main-goal',
  'medicines-tried': 'trials no-trials?',
  'other-treatments': 'augmentation? other-treatments?',
  heart: 'aneurysm avm heart-attack angina-unstable heart-failure-valve arrhythmia',
  brain: 'brain-bleed stroke-tia raised-icp head-injury seizure',
  timing: 'heart-attack-when head-injury-when',
  breathing: 'ketamine-allergy sleep-apnea lung-disease nasal-problem bad-reaction-anesthesia',
  'blood-pressure':
    'bp-rise-dangerous bp-uncontrolled hypertensive-encephalopathy blood-pressure-systolic? blood-pressure-diastolic?',
  mind: 'psychosis-current psychosis-history mania-current bipolar dissociative-disorder dementia-confusion',
  organs: 'liver-severe kidney-disease bladder-disease eye-pressure hyperthyroid porphyria',
  pregnancy: 'pregnancy breastfeeding pregnancy-plan',
  substances: 'sud-alcohol sud-ketamine sud-opioid sud-stimulant',
  'medicines-now': 'maoi opioid-current benzodiazepine cns-depressant-other stimulant-rx theophylline',
  'more-medicines-now': 'lamotrigine naltrexone thyroid-hormone sympathomimetic nasal-spray',
  practical: 'no-ride-home cannot-stay-2h hopes?',
};

/** How each question that is no item is answered. */
const kinds: Readonly<Record<(typeof questions)[number]['kind'], string>> = {
  choice: 'depression-episode main-goal no-trials heart-attack-when head-injury-when',
  choices: 'goals augmentation other-treatments hopes',
  number: 'episode-months blood-pressure-systolic blood-pressure-diastolic',
  trials: 'trials',
};

describe('questions', () => {
  for (const [view, asked] of Object.entries(views)) {
    it(`${view}: ${asked}`, () => {
      const there = [
        ...(items as readonly Item[]).filter((item) => item.view === view).map(({ id }) => id),
        ...questions
          .filter((question) => question.view === view)
          .map(({ id, required }) => (required ? id : `${id}?`)),
      ];
      expect(there.join(' ')).to.equal(asked);
    });
  }

  it('no view has others', () => {
    for (const { view } of [...(items as readonly Item[]), ...questions])
      if (view) expect(views).to.have.property(view);
  });

  for (const [kind, asked] of Object.entries(kinds)) {
    it(`${kind}: ${asked}`, () => {
      expect(questions.filter((question) => question.kind === kind).map(({ id }) => id)).to.have.members(
        asked.split(' '),
      );
    });
  }

  it('three are asked only after a yes', () => {
    const after = questions.flatMap((question) =>
      'after' in question
        ? [`${question.id} after ${question.after.question}: ${question.after.answer}`]
        : [],
    );
    expect(after).to.deep.equal([
      'episode-months after depression-episode: yes',
      'heart-attack-when after heart-attack: yes',
      'head-injury-when after head-injury: yes',
    ]);
  });

  it('“none tried” has one answer, which is a yes', () => {
    expect(questions.find(({ id }) => id === 'no-trials')).to.have.deep.property('codes', ['yes']);
  });
});
