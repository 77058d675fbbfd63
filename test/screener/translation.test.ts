import { expect } from 'chai';
import { askedItems } from '../../src/assessment/catalogue.ts';
import { Patient, pause, textOf } from '../helpers/patient.ts';
import { recordFile, recordOf, Staff } from '../helpers/staff.ts';
import { translate, untranslated } from '../helpers/translator.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

type Given = object;

const organs = askedItems.filter(({ view }) => view === 'organs').map(({ id }) => id);

/** Leads to a view, and then changes what is said at a place. */
interface Row {
  readonly given?: Given;
  readonly lead?: (patient: Patient) => Promise<unknown>;
  readonly at: string;
  readonly change: (patient: Patient) => Promise<unknown>;
}

const trialStep = async (patient: Patient) => {
  await patient.change('medicines-tried');
  patient.all('[id^="edit-"]')[0]!.click();
  await patient.until(() => patient.step === 'trial');
};

const rows: Record<string, Row> = {
  'the error of the age': {
    lead: async (patient) => {
      await patient.type('age', 'old');
      await patient.click('primary');
    },
    at: '.error',
    change: async (patient) => {
      await patient.type('age', '');
      await patient.click('primary');
    },
  },
  'what was understood of a number': {
    given: baseAnswers,
    lead: async (patient) => {
      await trialStep(patient);
      await patient.type('trials[0].dose-mg', '2 tablets of 50 mg');
    },
    at: '.number + .understood',
    change: (patient) => patient.type('trials[0].dose-mg', '3 tablets of 50 mg'),
  },
  'the part and the heading': {
    given: omit(baseAnswers, 'goals', 'main-goal', 'suicide-thoughts-recent'),
    at: 'h2',
    change: async (patient) => {
      await patient.set('suicide-thoughts-recent', 'no');
      await patient.click('primary');
    },
  },
  'a part that is named anew': {
    given: omit(baseAnswers, 'goals', 'main-goal', 'suicide-thoughts-recent'),
    at: '.progress',
    change: async (patient) => {
      await patient.set('suicide-thoughts-recent', 'no');
      await patient.click('primary');
    },
  },
  'the results of a search': {
    given: omit(baseAnswers, 'trials'),
    lead: (patient) => patient.type('trials-search', 'trintel'),
    at: '.results li',
    change: (patient) => patient.type('trials-search', 'nardil'),
  },
  'the medicines so far': {
    given: omit(baseAnswers, 'trials'),
    lead: (patient) => patient.set('trials', 'sertraline'),
    at: 'form > .hint',
    change: (patient) => patient.set('trials', 'fluoxetine'),
  },
  'the button that fills the rest': {
    given: omit(baseAnswers, ...organs),
    at: '[part~="fill"]',
    change: (patient) => patient.set(organs[0]!, 'no'),
  },
  'what is said of the summary': {
    given: baseAnswers,
    lead: async (patient) => {
      await patient.click('primary');
      await patient.click('download');
      await patient.until(() => patient.parts('show-text').length > 0);
    },
    at: '.done p',
    change: async (patient) => {
      await patient.click('copy');
      await patient.until(() => !textOf(patient.all('.done p')[0]).includes('asked to save'));
      await pause();
    },
  },
  'the help line of another country': {
    lead: (patient) => patient.click('help-more'),
    at: '#crisis-text p',
    change: async (patient) => {
      patient.element.country = 'UK';
      await patient.settle();
    },
  },
  'a question of the clear button': {
    given: baseAnswers,
    at: '.footer',
    change: (patient) => patient.click('clear'),
  },
};

describe('a page that the browser has translated', function () {
  this.timeout(60_000);
  for (const [what, { given, lead, at, change }] of Object.entries(rows)) {
    it(`says what is new of ${what}`, async () => {
      const open = async () => {
        const patient = given
          ? await Patient.prefilled(given as Record<string, unknown>)
          : await Patient.open();
        await lead?.(patient);
        return patient;
      };
      const plain = await open();
      const before = textOf(plain.all(at)[0]);
      await change(plain);
      expect(textOf(plain.all(at)[0]), 'without a translation').not.to.equal(before);

      const patient = await open();
      translate(patient.root);
      expect(textOf(patient.all(at)[0])).to.include('«');
      await change(patient);
      expect(untranslated(patient.text)).to.equal(plain.text);
    });
  }

  it('says of a record what staff’s changes lead to', async () => {
    const open = () => Staff.with(recordFile('a.json', recordOf(baseAnswers)));
    const change = async (staff: Staff) => {
      await staff.choose('aneurysm', 'yes');
      await staff.type('trials[0].weeks', '2');
      await staff.kind('full');
    };
    const plain = await open();
    await change(plain);
    const staff = await open();
    translate(staff.root);
    expect(staff.text).to.include('«');
    await change(staff);
    expect(untranslated(staff.text)).to.equal(plain.text);
  });

  it('has medicines and help numbers under their own names in every view', async () => {
    const names = /sertraline|zoloft|escitalopram|lexapro|vortioxetine|trintellix|zyxamil|\b(?:911|988)\b/i;
    const found = new Set<string>();
    const seen = new Set<string>();
    const look = (patient: Patient) => {
      const walker = document.createTreeWalker(patient.root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const [name = ''] = names.exec(walker.currentNode.textContent ?? '') ?? [];
        const { parentElement } = walker.currentNode;
        // What only screen readers say is no text that is translated.
        if (name === '' || parentElement!.closest('.visually-hidden[role="status"], textarea')) continue;
        seen.add(name.toLowerCase());
        if (!parentElement!.closest('[translate="no"]')) found.add(`${patient.shown}: ${name}`);
      }
    };
    const own = { ...baseAnswers.trials![0], medication: 'other', 'medication-name': 'Zyxamil' };
    const given = { ...baseAnswers, trials: [...baseAnswers.trials!, own] };
    const patient = await Patient.open();
    await patient.walk(given, () => look(patient));
    look(patient);
    await patient.change('medicines-tried');
    look(patient);
    await patient.press('Remove sertraline');
    look(patient);
    await patient.press('Put it back');
    await patient.click('add-medicine');
    for (const text of ['trintellix', 'zyxamil', 'trintel', 'zoloft']) {
      await patient.type('trials-search', text);
      look(patient);
    }
    await patient.type('trials-search', '');
    await patient.prefill({ ...given, 'cannot-stay-safe': 'declined' });
    look(patient);
    await patient.prefill(given);
    await patient.click('primary');
    look(patient);
    expect([...seen].sort()).to.deep.equal([
      '911',
      '988',
      'escitalopram',
      'lexapro',
      'sertraline',
      'trintellix',
      'vortioxetine',
      'zoloft',
      'zyxamil',
    ]);
    expect([...found]).to.deep.equal([]);
  });

  it('shows a name of any length that a person gave to a medicine', async () => {
    for (const length of [100, 101, 40_000, 100_000]) {
      const own = { ...baseAnswers.trials![0], medication: 'other', 'medication-name': 'w'.repeat(length) };
      const patient = await Patient.prefilled({ ...baseAnswers, trials: [own] });
      expect(patient.view, String(length)).to.equal('check');
      expect(patient.text).to.include('w'.repeat(length));
    }
  });
});
