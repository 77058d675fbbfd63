import { expect } from 'chai';
import { baseAnswers } from '../helpers/vignettes.ts';
import { Patient, until } from '../helpers/patient.ts';

const started = (patient: Patient) => {
  const heard: string[] = [];
  patient.element.addEventListener('ks-start', () => heard.push('ks-start'));
  return heard;
};

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

describe('the first view', () => {
  const refused: [typed: string, error: string][] = [
    ['', 'Enter your age in years, such as 42.'],
    ['   ', 'Enter your age in years, such as 42.'],
    ['abc', 'Enter your age as a number of years, such as 42.'],
    ['-5', 'Enter your age as a number of years, such as 42.'],
    ['130', 'Enter your age as a number of years, such as 42.'],
    ['121', 'Enter your age as a number of years, such as 42.'],
    ['1e3', 'Enter your age as a number of years, such as 42.'],
    ...[
      'forty two',
      '17 and a half',
      'almost 18',
      'nearly 18',
      '18 months',
      '17-18',
      '18+',
      'over 18',
      '17 years 11 months',
    ].map((text): [string, string] => [text, 'Enter your age as a number of years, such as 42.']),
    ['42 weeks', 'Enter your age as a number of years, such as 42.'],
  ];
  for (const [typed, error] of refused) {
    it(`asks again about an age of “${typed}”, at the field`, async () => {
      const patient = await Patient.open();
      const events = started(patient);
      await patient.type('age', typed);
      await patient.click('primary');
      expect(patient.view).to.equal('start');
      expect(patient.describedBy('age')).to.include(error);
      expect(patient.status).to.equal(error);
      expect(patient.errors).to.deep.equal([error]);
      expect(patient.control('age').getAttribute('aria-invalid')).to.equal('true');
      expect(patient.control('age').value).to.equal(typed);
      expect(patient.focused).to.equal(patient.control('age'));
      expect(events).to.deep.equal([]);
    });
  }

  for (const typed of ['18', '42', ' 42 ', '42 years', '42y', 'I am 42 years old', '４２', '120']) {
    it(`goes on with an age of “${typed}”`, async () => {
      const patient = await Patient.open();
      const events = started(patient);
      await patient.begin(typed);
      expect(patient.step).to.equal('safety');
      expect(patient.focused).to.equal(patient.part('heading'));
      expect(events).to.deep.equal(['ks-start']);
    });
  }

  for (const typed of ['0', '9', '16', '17', '17 years']) {
    it(`ends kindly at an age of “${typed}” and keeps nothing`, async () => {
      const patient = await Patient.open('name="screening"');
      const events = started(patient);
      await patient.begin(typed);
      expect(patient.view).to.equal('minor');
      expect(patient.focused).to.equal(patient.part('heading'));
      expect(patient.element.record).to.equal(null);
      expect(events).to.deep.equal([]);
      await patient.press('Start again');
      expect(patient.view).to.equal('start');
      expect(patient.control('age').value).to.equal('');
      expect(patient.errors).to.deep.equal([]);
    });
  }

  it('takes the error away once the age is right', async () => {
    const patient = await Patient.open();
    await patient.type('age', 'abc');
    await patient.click('primary');
    expect(patient.errors).to.have.length(1);
    await patient.begin('42');
    await patient.back();
    expect(patient.view).to.equal('start');
    expect(patient.errors).to.deep.equal([]);
    expect(patient.control('age').value).to.equal('42');
  });

  it('does not take the focus when the page loads', async () => {
    const patient = await Patient.open();
    expect(patient.focused).to.equal(null);
    expect(document.activeElement).to.equal(document.body);
  });

  it('says that it is no diagnosis and that nobody is watching', async () => {
    const { text } = await Patient.open();
    expect(text).to.include('does not diagnose');
    expect(text).to.include('No one is watching');
  });
});

describe('on every view', function () {
  this.timeout(60_000);

  it('nothing is chosen or filled in beforehand', async () => {
    const patient = await Patient.open();
    const chosen: string[] = [];
    const steps = new Set<string>();
    await patient.walk(winding, () => {
      steps.add(patient.step);
      for (const { type, checked, name, value } of patient.controls)
        if (type === 'text' ? value !== '' : checked) chosen.push(`${patient.step}: ${name} ${value}`);
    });
    expect(patient.view).to.equal('check');
    expect([...steps]).to.include.members(['main-goal', 'timing', 'trial', 'practical']);
    expect(chosen).to.deep.equal([]);
  });

  it('the help lines come first, in the same place', async () => {
    const patient = await Patient.open();
    const missing: string[] = [];
    const tops = new Set<number>();
    const look = () => {
      const bar = patient.part('help');
      const frame = patient.all('.frame')[0]!;
      if (frame.firstElementChild !== bar || bar.querySelector('a[href="tel:988"]') === null)
        missing.push(patient.shown);
      tops.add(Math.round(bar.getBoundingClientRect().top - frame.getBoundingClientRect().top));
    };
    look();
    await patient.click('help-more');
    look();
    await patient.back();
    await patient.click('about');
    await until(() => patient.view === 'about');
    look();
    await patient.back();
    await patient.walk(winding, look);
    await patient.click('primary');
    look();
    await patient.click('clear');
    look();
    await patient.press('Yes, clear them');
    await patient.begin('12');
    look();
    expect(missing).to.deep.equal([]);
    expect([...tops]).to.have.length(1);
  });
});
