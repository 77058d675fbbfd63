import { expect } from 'chai';
import { medications } from '../../src/content/medications.ts';
import type { Medication } from '../../src/content/types.ts';
import { sendKeys } from '@web/test-runner-commands';
import { Patient, textOf } from '../helpers/patient.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

const common = (medications as readonly Medication[]).filter((each) => each.common).map(({ id }) => id);

/** At the boxes to tick, with all other answers given. */
async function atBoxes(): Promise<Patient> {
  const patient = await Patient.prefilled(omit(baseAnswers, 'trials'));
  expect(patient.step).to.equal('medicines-tried');
  return patient;
}

/** At the cards of sertraline and escitalopram. */
async function atList(): Promise<Patient> {
  const patient = await Patient.prefilled(baseAnswers);
  await patient.change('medicines-tried');
  expect(patient.step).to.equal('trial-list');
  return patient;
}

const ticked = (patient: Patient) => patient.answer('trials').split(',').filter(Boolean).sort();

const cards = (patient: Patient) => patient.parts('card').map((card) => textOf(card.querySelector('h3')));

/** “Not sure” to all that is asked of the medicine shown. */
async function unsure(patient: Patient): Promise<void> {
  for (const name of new Set(patient.controls.map((control) => control.name)))
    await patient.set(name, 'unsure');
}

const results = (patient: Patient) => patient.all('.results li').map(textOf);

describe('the boxes', () => {
  it('begin with the SSRIs, and name brands', async () => {
    const patient = await atBoxes();
    expect(patient.all('legend').map(textOf)[0]).to.equal('SSRIs');
    expect(patient.text).to.include('Zoloft');
    expect(patient.controls.filter(({ checked }) => checked)).to.deep.equal([]);
  });

  it('a medicine unticked and ticked again keeps its answers', async () => {
    const patient = await atBoxes();
    await patient.set('trials', 'sertraline');
    await patient.click('primary');
    await patient.type('trials[0].dose-mg', '150 mg');
    await patient.set('trials[0].improvement', 'a-little');
    await patient.back();
    await patient.set('trials', 'sertraline');
    expect(ticked(patient)).to.deep.equal([]);
    await patient.set('trials', 'fluoxetine');
    await patient.set('trials', 'sertraline');
    await patient.click('primary');
    await patient.until(() => patient.step === 'trial');
    expect(patient.heading).to.include('fluoxetine');
    await unsure(patient);
    await patient.click('primary');
    expect(patient.heading).to.include('sertraline');
    expect(patient.answer('trials[1].dose-mg')).to.equal('150 mg');
    expect(patient.answer('trials[1].improvement')).to.equal('a-little');
    expect(patient.answer('trials[1].taken-most-days')).to.equal('');
  });

  it('“never taken” unticks the medicines and says so; a medicine unticks “never taken”', async () => {
    const patient = await atBoxes();
    await patient.set('trials', 'sertraline');
    await patient.set('trials', 'bupropion');
    await patient.set('no-trials', 'yes');
    expect(ticked(patient)).to.deep.equal([]);
    expect(patient.answer('no-trials')).to.equal('yes');
    expect(patient.status).to.equal(
      'The medicines on your list were taken off. Uncheck this to put them back.',
    );
    await patient.set('trials', 'bupropion');
    expect(ticked(patient)).to.deep.equal(['bupropion']);
    expect(patient.answer('no-trials')).to.equal('');
  });

  it('“never taken” unticked puts the medicines back with their answers', async () => {
    const patient = await Patient.prefilled(baseAnswers);
    await patient.change('medicines-tried');
    await patient.click('add-medicine');
    await patient.set('no-trials', 'yes');
    expect(ticked(patient)).to.deep.equal([]);
    await patient.set('no-trials', 'yes');
    expect(patient.answer('no-trials')).to.equal('');
    expect(ticked(patient)).to.deep.equal(['escitalopram', 'sertraline']);
    await patient.click('primary');
    await patient.until(() => patient.view === 'check');
    await patient.click('primary');
    expect(patient.element.record?.answers.trials).to.deep.equal(baseAnswers.trials);
  });

  it('“never taken” after a tick asks about no medicine', async () => {
    const patient = await atBoxes();
    await patient.set('trials', 'sertraline');
    await patient.set('no-trials', 'yes');
    await patient.walk(omit(baseAnswers, 'trials'), () => {
      expect(patient.step).not.to.match(/^trial/);
    });
    await patient.click('primary');
    expect(patient.element.record?.answers)
      .to.include({ 'no-trials': 'yes' })
      .and.not.have.property('trials');
  });

  it('neither a medicine nor “never taken”: asked again', async () => {
    const patient = await atBoxes();
    await patient.click('primary');
    expect(patient.errors).to.deep.equal(['Check a medicine, or say that you have never taken one.']);
    expect(patient.focused).to.equal(patient.part('error-summary'));
    await patient.set('trials', 'sertraline');
    expect(patient.errors).to.deep.equal([]);
  });
});

describe('the search', () => {
  const pending = (text: string) => `You typed “${text}”. Add it, or clear the field.`;
  const remark = (patient: Patient) => patient.describedBy('trials-search')[1];

  /** Types with real keys. */
  async function typeKeys(patient: Patient, text: string): Promise<void> {
    patient.control('trials-search').focus();
    // WebKit's driver loses keys, in a plain field of a bare page too: “Effexor XR 75 mg” ends as “Efexor XR75mg.”
    if (document.documentElement.dataset['engine'] === 'webkit') await patient.type('trials-search', text);
    else await sendKeys({ type: text });
    await patient.settle();
  }

  const near: [typed: string, medication: string, label: RegExp][] = [
    ['Zolfot', 'sertraline', /^Add sertraline \(Zoloft/],
    ['lexipro', 'escitalopram', /^Add escitalopram \(Lexapro/],
    ['AMITRIPTYLENE', 'amitriptyline', /^Add amitriptyline/],
  ];
  for (const [typed, medication, label] of near) {
    it(`“${typed}” finds ${medication}; Enter never adds the guess, its button does`, async () => {
      const patient = await atBoxes();
      await typeKeys(patient, typed);
      expect(results(patient)[0]).to.match(label);
      expect(patient.status).to.match(/match(es)? found\.$/);
      await patient.key('Enter');
      await patient.key('Enter');
      expect(patient.step, 'Enter does not go on').to.equal('medicines-tried');
      expect(ticked(patient)).to.deep.equal([]);
      expect(remark(patient)).to.equal(
        `“${typed}” is not a name we know. Choose one below, or add it as you wrote it.`,
      );
      expect(patient.status).to.equal(remark(patient));
      expect(patient.focused?.id).to.equal('medicine-search');
      await patient.key('Tab');
      expect(textOf(patient.focused)).to.match(label);
      await patient.key(' ');
      expect(ticked(patient)).to.deep.equal([medication]);
      expect(patient.status).to.match(new RegExp(`^${medication}.* was added to your list\\.$`));
      expect(patient.focused?.id).to.equal('medicine-search');
      expect(patient.control('trials-search').value).to.equal('');
      expect(results(patient)).to.deep.equal([]);
    });
  }

  for (const [typed, medication] of [
    ['Prozac', 'fluoxetine'],
    ['nardil', 'phenelzine'],
    ['Effexor XR 75 mg', 'venlafaxine'],
  ] as const) {
    it(`“${typed}” is a right name: Enter adds it, and the next can be typed`, async () => {
      const patient = await atBoxes();
      await typeKeys(patient, typed);
      await patient.key('Enter');
      expect(ticked(patient)).to.deep.equal([medication]);
      expect(patient.status).to.match(new RegExp(`^${medication}.* was added to your list\\.$`));
      expect(patient.focused?.id).to.equal('medicine-search');
      expect(patient.control('trials-search').value).to.equal('');
      await patient.key('Enter');
      expect(patient.step, 'a second Enter does nothing').to.equal('medicines-tried');
      expect(ticked(patient)).to.deep.equal([medication]);
    });
  }

  for (const typed of ['olanzapine', 'Celebrex', 'bupropion naltrexone', 'not sure']) {
    it(`“${typed}”: Enter, Enter puts nothing on the list; the word as written can be added`, async () => {
      const patient = await atBoxes();
      await typeKeys(patient, typed);
      expect(results(patient)).to.deep.equal([`Add “${typed}” as I wrote it`]);
      await patient.key('Enter');
      await patient.key('Enter');
      expect(ticked(patient)).to.deep.equal([]);
      expect(remark(patient)).to.equal(`We do not know “${typed}”. You can add it as you wrote it.`);
      await patient.press(`Add “${typed}” as I wrote it`);
      expect(ticked(patient)).to.deep.equal(['other']);
    });
  }

  it('the field has the focus before the results go, so that a screen reader stays in it', async () => {
    const patient = await atBoxes();
    await patient.type('trials-search', 'amoxap');
    const button = patient.all('.results button')[0]!;
    button.focus();
    button.click();
    expect(patient.focused?.id, 'at once').to.equal('medicine-search');
    await patient.settle();
    expect(patient.focused?.id).to.equal('medicine-search');
  });

  it('a medicine that was typed and not added is asked about until it is added or cleared', async () => {
    const patient = await atBoxes();
    await patient.set('trials', 'fluoxetine');
    await patient.type('trials-search', 'paroxetine');
    for (let times = 0; times < 2; times += 1) {
      await patient.click('primary');
      expect(patient.step).to.equal('medicines-tried');
      await patient.until(() => patient.focused?.id === 'medicine-search', 'the focus in the field');
      expect(remark(patient)).to.equal(pending('paroxetine'));
    }
    await patient.press('Clear the field');
    expect(patient.control('trials-search').value).to.equal('');
    expect(patient.status).to.equal('The field was cleared.');
    expect(patient.focused?.id).to.equal('medicine-search');
    await patient.click('primary');
    expect(patient.heading).to.include('fluoxetine');
  });

  for (const typed of ['paroxetine', 'zolof', 'xyzzy', 'flu']) {
    it(`“${typed}” with fluoxetine and sertraline on the list is never dropped in silence`, async () => {
      const patient = await atBoxes();
      await patient.set('trials', 'fluoxetine');
      await patient.set('trials', 'sertraline');
      await patient.type('trials-search', typed);
      await patient.click('primary');
      expect(patient.step).to.equal('medicines-tried');
      expect(remark(patient)).to.equal(pending(typed));
    });
  }

  it('what was typed is still there after Back, and held up on the check page', async () => {
    const patient = await Patient.prefilled(baseAnswers);
    await patient.change('medicines-tried');
    await patient.click('add-medicine');
    await patient.type('trials-search', 'paroxetine');
    await patient.back();
    await patient.click('primary');
    await patient.until(() => patient.view === 'check');
    await patient.click('primary');
    await patient.until(() => patient.step === 'medicines-tried');
    expect(patient.control('trials-search').value).to.equal('paroxetine');
    expect(remark(patient)).to.equal(pending('paroxetine'));
    await patient.until(() => patient.focused?.id === 'medicine-search', 'the focus in the field');
    await patient.press('Clear the field');
    await patient.click('primary');
    await patient.until(() => patient.view === 'check');
  });

  it('says of a medicine on the list that it is there, and holds nobody up for it', async () => {
    const patient = await atBoxes();
    await patient.set('trials', 'sertraline');
    await patient.type('trials-search', 'zoloft');
    expect(results(patient)).to.deep.equal(['sertraline (Zoloft) is on your list.']);
    expect(patient.status).to.equal('1 match found. sertraline (Zoloft) is on your list.');
    await patient.click('primary');
    expect(patient.heading).to.include('sertraline');
    await patient.back();
    patient.control('trials-search').focus();
    await patient.key('Enter');
    expect(patient.status).to.equal('sertraline (Zoloft) is on your list.');
    expect(patient.control('trials-search').value).to.equal('');
    expect(ticked(patient)).to.deep.equal(['sertraline']);
  });

  it('a medicine without a box is listed with the others', async () => {
    const patient = await atBoxes();
    await patient.type('trials-search', 'amoxapine');
    await patient.press(results(patient)[0]!);
    expect(ticked(patient)).to.deep.equal(['amoxapine']);
    expect(patient.all('legend').map(textOf)).to.include('Others you have added');
    await patient.set('trials', 'amoxapine');
    expect(ticked(patient)).to.deep.equal([]);
    await patient.set('trials', 'amoxapine');
    expect(ticked(patient), 'its box stays').to.deep.equal(['amoxapine']);
  });

  it('keeps a word that it does not know, and shows it everywhere', async () => {
    const patient = await atBoxes();
    await patient.type('trials-search', 'Grandma’s <b>drops</b>');
    await patient.press('Add “Grandma’s <b>drops</b>” as I wrote it');
    expect(ticked(patient)).to.deep.equal(['other']);
    await patient.click('primary');
    expect(patient.heading).to.equal('About Grandma’s <b>drops</b>');
    await unsure(patient);
    await patient.click('primary');
    expect(cards(patient)).to.deep.equal(['Grandma’s <b>drops</b>']);
    await patient.walk(omit(baseAnswers, 'trials'));
    expect(patient.text).to.include('Grandma’s <b>drops</b>');
    await patient.click('primary');
    expect(patient.element.record?.answers.trials?.[0]).to.deep.include({
      medication: 'other',
      'medication-name': 'Grandma’s <b>drops</b>',
    });
  });

  it('two words that it does not know are two medicines', async () => {
    const patient = await atBoxes();
    for (const own of ['xyzzy', 'plugh']) {
      await patient.type('trials-search', own);
      await patient.press(`Add “${own}” as I wrote it`);
    }
    expect(ticked(patient)).to.deep.equal(['other', 'other']);
    await patient.click('primary');
    expect(patient.heading).to.equal('About xyzzy');
    await unsure(patient);
    await patient.click('primary');
    expect(patient.heading).to.equal('About plugh');
  });

  it('the same unknown word twice is one medicine', async () => {
    const patient = await atBoxes();
    for (let times = 0; times < 2; times += 1) {
      await patient.type('trials-search', 'xyzzy');
      const add = patient.all('button').find((button) => textOf(button) === 'Add “xyzzy” as I wrote it');
      add?.click();
      await patient.settle();
    }
    expect(ticked(patient)).to.deep.equal(['other']);
  });
});

describe('about one medicine', () => {
  it('controls are named by place and field', async () => {
    const patient = await Patient.prefilled({
      ...baseAnswers,
      trials: [{ medication: 'sertraline' }, { medication: 'bupropion' }],
    });
    const fields = [
      'dose-mg',
      'weeks',
      'taken-most-days',
      'improvement',
      'stopped-for-side-effects',
      'this-episode',
    ];
    const names = () => [...new Set(patient.controls.map(({ name }) => name))];
    expect(names()).to.deep.equal(fields.map((field) => `trials[0].${field}`));
    await unsure(patient);
    await patient.click('primary');
    expect(names()).to.deep.equal(fields.map((field) => `trials[1].${field}`));
  });

  it('“Not sure” ticked and unticked leaves the dose that was typed', async () => {
    const patient = await Patient.prefilled({ ...baseAnswers, trials: [{ medication: 'sertraline' }] });
    await patient.type('trials[0].dose-mg', '75 mg');
    await patient.set('trials[0].dose-mg', 'unsure');
    expect(patient.control('trials[0].dose-mg').value).to.equal('');
    await patient.set('trials[0].dose-mg', 'unsure');
    expect(patient.control('trials[0].dose-mg').value).to.equal('75 mg');
  });

  const odd: [name: string, typed: string, kept: number][] = [
    ['dose-mg', '1500', 1500],
    ['dose-mg', '1', 1],
    ['weeks', '600', 600],
  ];
  for (const [name, typed, kept] of odd) {
    it(`${name} of ${typed}: asked about once, never refused`, async () => {
      const trials = [omit(baseAnswers.trials![0]!, name)];
      const patient = await Patient.prefilled({ ...baseAnswers, trials });
      await patient.type(`trials[0].${name}`, typed);
      await patient.click('primary');
      expect(patient.step).to.equal('trial');
      expect(patient.part('notice').textContent).to.include(typed);
      expect(patient.focused).to.equal(patient.part('notice'));
      expect(patient.errors).to.deep.equal([]);
      patient.part('notice').querySelector('button')!.click();
      await patient.settle();
      expect(patient.focused).to.equal(patient.control(`trials[0].${name}`));
      await patient.click('primary');
      expect(patient.step).to.equal('trial-list');
      await patient.back();
      await patient.click('primary');
      expect(patient.step, 'not asked again').to.equal('trial-list');
      await patient.walk(baseAnswers);
      await patient.click('primary');
      expect(patient.element.record?.answers.trials?.[0]).to.deep.include({ [name]: kept });
    });
  }

  it('another odd dose is asked about, too', async () => {
    const patient = await Patient.prefilled({
      ...baseAnswers,
      trials: [omit(baseAnswers.trials![0]!, 'dose-mg')],
    });
    for (const dose of ['1500', '2500']) {
      await patient.type('trials[0].dose-mg', dose);
      await patient.click('primary');
      expect(patient.part('notice').textContent).to.include(`${dose} mg a day`);
    }
  });
});

describe('the list', () => {
  it('shows each medicine with all that was told', async () => {
    const patient = await atList();
    expect(cards(patient)).to.have.length(2);
    expect(textOf(patient.parts('card')[0]))
      .to.include('Highest daily dose: 150 mg a day')
      .and.to.include('Edit sertraline');
  });

  it('Edit opens that medicine, and Continue leads on', async () => {
    const patient = await atList();
    await patient.press('Edit escitalopram');
    expect(patient.heading).to.include('escitalopram');
    expect(patient.answer('trials[1].weeks')).to.equal('8');
    await patient.type('trials[1].weeks', '9');
    await patient.click('primary');
    await patient.until(() => patient.view === 'check');
    expect(patient.text).to.include('9 weeks');
  });

  it('“Remove sertraline” takes it away, “Put it back” brings it with its answers', async () => {
    const patient = await atList();
    await patient.press('Remove sertraline');
    expect(cards(patient)).to.deep.equal(['escitalopram (Lexapro)']);
    expect(textOf(patient.focused)).to.equal('Put it back');
    expect(patient.status).to.equal('sertraline was removed.');
    await patient.press('Put it back');
    expect(cards(patient), 'at its place').to.deep.equal(['sertraline (Zoloft)', 'escitalopram (Lexapro)']);
    expect(patient.text).to.include('150 mg a day');
    expect(patient.status).to.equal('sertraline is back on your list.');
    expect(textOf(patient.focused)).to.equal('Edit sertraline');
    expect(patient.parts('notice')).to.deep.equal([]);
  });

  it('the last one removed leads to the boxes, focus on the heading; there it is said, and can be put back', async () => {
    const patient = await atList();
    await patient.press('Remove sertraline');
    await patient.press('Remove escitalopram');
    expect(patient.step).to.equal('medicines-tried');
    expect(ticked(patient)).to.deep.equal([]);
    expect(patient.focused).to.equal(patient.part('heading'));
    expect(patient.status).to.equal('escitalopram was removed.');
    await patient.press('Put it back');
    expect(patient.step).to.equal('trial-list');
    expect(cards(patient)).to.deep.equal(['escitalopram (Lexapro)']);
    expect(textOf(patient.focused)).to.equal('Edit escitalopram');
    expect(patient.status).to.equal('escitalopram is back on your list.');
  });

  it('a removed medicine that is ticked again leaves no offer to put it back', async () => {
    const patient = await Patient.prefilled({ ...baseAnswers, trials: baseAnswers.trials!.slice(0, 1) });
    await patient.change('medicines-tried');
    await patient.press('Remove sertraline');
    await patient.set('trials', 'sertraline');
    expect(patient.parts('notice')).to.deep.equal([]);
  });

  it('another time of one medicine is asked about, told apart, and reaches the record', async () => {
    const patient = await atList();
    await patient.press('Add another time you took sertraline');
    expect(patient.heading).to.equal('About sertraline (Zoloft), time 2');
    expect(patient.answer('trials[1].dose-mg')).to.equal('');
    await unsure(patient);
    await patient.click('primary');
    await patient.until(() => patient.view === 'check');
    await patient.change('medicines-tried');
    expect(cards(patient)).to.deep.equal([
      'sertraline (Zoloft), time 1',
      'sertraline (Zoloft), time 2',
      'escitalopram (Lexapro)',
    ]);
    await patient.press('Remove sertraline, time 1');
    expect(cards(patient)).to.deep.equal(['sertraline (Zoloft)', 'escitalopram (Lexapro)']);
    expect(patient.status).to.equal('sertraline, time 1 was removed.');
    await patient.press('Put it back');
    await patient.click('primary');
    await patient.until(() => patient.view === 'check');
    await patient.click('primary');
    const { record } = patient.element;
    expect(record?.answers.trials?.map(({ medication }) => medication)).to.deep.equal([
      'sertraline',
      'sertraline',
      'escitalopram',
    ]);
    expect(record?.assessment.trials.map(({ notes }) => notes.includes('same-ingredient'))).to.deep.equal([
      true,
      true,
      false,
    ]);
  });

  it('of one medicine from the list and as written, Continue leads from each to the next', async () => {
    const patient = await Patient.prefilled({
      ...baseAnswers,
      trials: [
        { medication: 'quetiapine' },
        { medication: 'other', 'medication-name': 'quetiapine' },
        { medication: 'quetiapine' },
      ],
    });
    const asked: string[] = [];
    while (patient.step === 'trial' && asked.length < 5) {
      asked.push(patient.heading);
      await unsure(patient);
      await patient.click('primary');
    }
    expect(asked).to.have.length(3);
    expect(patient.step).to.equal('trial-list');
  });

  it('a removed medicine is gone from the record', async () => {
    const patient = await atList();
    await patient.press('Remove sertraline');
    await patient.click('primary');
    await patient.until(() => patient.view === 'check');
    await patient.click('primary');
    expect(patient.element.record?.answers.trials?.map(({ medication }) => medication)).to.deep.equal([
      'escitalopram',
    ]);
  });

  it('“Add another medicine” leads by the boxes and its questions back to the list', async () => {
    const patient = await atBoxes();
    await patient.set('trials', 'sertraline');
    await patient.click('primary');
    await unsure(patient);
    await patient.click('primary');
    expect(patient.step).to.equal('trial-list');
    await patient.click('add-medicine');
    expect(patient.step).to.equal('medicines-tried');
    expect(patient.focused).to.equal(patient.part('heading'));
    await patient.set('trials', 'duloxetine');
    await patient.click('primary');
    expect(patient.heading).to.include('duloxetine');
    await unsure(patient);
    await patient.click('primary');
    expect(patient.step).to.equal('trial-list');
    expect(cards(patient)).to.have.length(2);
  });
});

describe('as many out as in', function () {
  this.timeout(60_000);

  for (let count = 0; count <= 8; count += 1) {
    it(`${count} medicines`, async () => {
      const patient = await atBoxes();
      // Every third box, so that they come from several groups.
      const chosen = common.filter((_, index) => index % 3 === 0).slice(0, count);
      expect(chosen).to.have.length(count);
      for (const medication of chosen) await patient.set('trials', medication);
      if (count === 0) await patient.set('no-trials', 'yes');
      expect(ticked(patient)).to.deep.equal([...chosen].sort());
      await patient.click('primary');
      for (let asked = 0; asked < count; asked += 1) {
        expect(patient.step).to.equal('trial');
        await unsure(patient);
        await patient.click('primary');
      }
      if (count > 0) expect(cards(patient)).to.have.length(count);
      await patient.walk(omit(baseAnswers, 'trials'));
      await patient.until(() => patient.view === 'check');
      await patient.click('primary');
      const answers = patient.element.record?.answers;
      expect(answers?.trials?.map(({ medication }) => medication) ?? []).to.deep.equal(chosen);
      expect(answers?.['no-trials']).to.equal(count === 0 ? 'yes' : undefined);
      expect(patient.element.record?.assessment.trials).to.have.length(count);
    });
  }
});
