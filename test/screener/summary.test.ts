import { expect } from 'chai';
import { questionWords } from '../../src/exports/wording.ts';
import { words } from '../../src/content/words/en/index.ts';
import { Patient, textOf } from '../helpers/patient.ts';
import { baseAnswers, omit, vignettes } from '../helpers/vignettes.ts';

// That a medicine is, or is not, FDA-approved for a use is a fact about the medicine (clinical basis §6.2).
const verdict = /eligible|candidate|(?<!FDA-)approved|qualif/i;
const score = /%|percent|\bscores?\b|\bpoints?\b|\d+ out of \d+|\brisk level\b/i;

async function atResult(answers: object, attributes = ''): Promise<Patient> {
  const patient = await Patient.prefilled(answers as Record<string, unknown>, attributes);
  if (patient.view === 'crisis') await patient.back();
  expect(patient.view).to.equal('check');
  await patient.click('primary');
  expect(patient.view).to.equal('result');
  return patient;
}

/** The result itself, without the help bar above it. */
const body = (patient: Patient) => textOf(patient.all('[data-view="result"]')[0]);

const noSummary: Readonly<Record<string, string>> = {
  V8: 'crisis',
  V10: 'minor',
  V23: 'question',
};
// What an earlier answer was can't be given beforehand: V19 is in the crisis tests.
const rows = vignettes.filter(({ id }) => id !== 'V19');

describe('the summary of every vignette', () => {
  for (const { id, story, answers, recommendation } of rows) {
    const other = noSummary[id];
    if (other !== undefined) {
      it(`${id}: ${story} → no summary but “${other}”`, async () => {
        const patient = await Patient.prefilled(answers);
        expect(patient.view).to.equal(other);
        expect(patient.text).not.to.match(verdict);
        expect(patient.element.record).to.equal(null);
      });
      continue;
    }
    it(`${id}: ${story} → ${recommendation}, no verdict and no score`, async () => {
      const patient = await atResult(answers);
      const text = body(patient);
      expect(patient.element.record?.assessment.recommendation.id).to.equal(recommendation);
      expect(patient.heading).to.equal(words.result.outcomes[recommendation].title);
      expect(text).not.to.match(verdict);
      expect(text).not.to.match(score);
      expect(text).to.include('This is not a diagnosis.');
      expect(text).to.include('Do not start, stop or change a medicine');
      expect(patient.parts('reason')).not.to.have.length(0);
      for (const reason of patient.parts('reason')) {
        expect(textOf(reason.querySelector('h4')), 'topic').not.to.match(/^$|^[a-z]+(-[a-z]+)+$/);
        expect(textOf(reason), textOf(reason)).to.match(/This matters because: \S.+ Source: \S.{6,}\.$/);
      }
      expect(patient.focused).to.equal(patient.part('heading'));
    });
  }
});

describe('the summary', () => {
  it('says what was told, why it matters, and where that is written', async () => {
    const patient = await atResult({ ...baseAnswers, aneurysm: 'yes' });
    const [reason] = patient.parts('reason').map(textOf);
    expect(reason).to.match(/You told us: .*aneurysm.* Yes/i);
    expect(reason).to.match(/Source: Spravato/i);
  });

  it('names what could be found out where an answer was “not sure”', async () => {
    const patient = await atResult({ ...baseAnswers, glaucoma: 'unsure', 'liver-severe': 'unsure' });
    expect(body(patient)).to.match(/Finding out more about: .*liver/i);
  });

  it('has next steps with the clinic’s phone and its booking page, nothing added to it', async () => {
    const patient = await atResult(baseAnswers);
    const links = [...patient.part('next-steps').querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:5555550142',
      'https://clinic.example/book',
    ]);
    expect(patient.part('booking').getAttribute('rel')).to.equal('noopener noreferrer');
    expect(textOf(links[0])).to.equal('Call Harbor Clinic at (555) 555-0142.');
  });

  const addresses: [given: string, links: string[]][] = [
    ['https://clinic.example/book?from=site#form', ['https://clinic.example/book?from=site#form']],
    ['http://clinic.example/', ['http://clinic.example/']],
    ['javascript:alert(1)', []],
    [' JaVaScRiPt:alert(1)', []],
    ['java\nscript:alert(1)', []],
    ['data:text/html,x', []],
    ['https://', []],
    ['', []],
  ];
  for (const [given, links] of addresses) {
    it(`clinic-url ${JSON.stringify(given)} gives ${links.join('') || 'no link'}`, async () => {
      const patient = await Patient.open();
      patient.element.setAttribute('clinic-url', given);
      await patient.prefill(baseAnswers);
      await patient.click('primary');
      expect(patient.parts('booking').map((link) => link.getAttribute('href'))).to.deep.equal(links);
      expect(patient.links.filter((link) => !/^(tel|sms|https?):/.test(link))).to.deep.equal([]);
    });
  }

  it('without a phone says where to take it', async () => {
    const patient = await Patient.prefilled(baseAnswers);
    patient.element.clinicPhone = '';
    patient.element.clinicUrl = '';
    await patient.click('primary');
    expect(textOf(patient.part('next-steps'))).to.include('Take this summary to your provider');
    expect(patient.part('next-steps').querySelectorAll('a')).to.have.length(0);
  });

  it('shows a clinic’s name as text, never as HTML', async () => {
    const patient = await atResult(baseAnswers);
    patient.element.clinicName = '<img src=x onerror=alert(1)>';
    await patient.settle();
    expect(patient.all('img')).to.deep.equal([]);
    expect(textOf(patient.part('next-steps'))).to.include('<img src=x onerror=alert(1)>');
  });
});

/** Puts something in the place of a method until the test is over. */
const undo: (() => void)[] = [];
function replace(object: object, key: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { value, configurable: true, writable: true });
  undo.push(() => {
    if (own) Object.defineProperty(object, key, own);
    else Reflect.deleteProperty(object, key);
  });
}

const marked = {
  ...omit(baseAnswers, 'main-goal'),
  age: 57,
  aneurysm: 'unsure',
  'blood-pressure-systolic': 137,
  'blood-pressure-diastolic': 86,
  augmentation: ['lithium'],
  hopes: ['sleep'],
};

/** The topic of every answer but age and medicines. */
const topics = Object.keys(omit(marked, 'age', 'trials')).map((id) => questionWords(words, id)?.topic ?? id);

describe('the buttons', () => {
  afterEach(() => undo.splice(0).forEach((each) => each()));

  const withClipboard = (writeText: (text: string) => Promise<void>) =>
    replace(navigator, 'clipboard', { writeText });

  it('copy puts the whole summary on the clipboard as text, and says so', async () => {
    const copied: string[] = [];
    withClipboard((text) => Promise.resolve(void copied.push(text)));
    const patient = await atResult(marked);
    await patient.click('copy');
    await patient.until(() => patient.status !== '');
    expect(patient.status).to.equal('The summary was copied.');
    const [text = ''] = copied;
    expect(text)
      .to.include(patient.heading)
      .and.to.include('This is not a diagnosis.')
      .and.to.include('(555) 555-0142');
    for (const topic of topics) expect(text.replace(/\s+/g, ' ')).to.include(`${topic}:`);
    expect(text)
      .to.match(/sertraline \(Zoloft\)/)
      .and.to.include('137 mmHg')
      .and.to.include('57');
    expect(text).not.to.match(/<\w|undefined|\[object|NaN/);
    expect(text).not.to.match(verdict);
    expect(text.split('\n').filter((line) => line.length > 80)).to.deep.equal([]);
  });

  it('copy shows the text to copy by hand where the browser refuses', async () => {
    withClipboard(() => Promise.reject(new Error('not allowed')));
    const patient = await atResult(marked);
    await patient.click('copy');
    await patient.until(() => patient.status !== '');
    expect(patient.status).to.include('did not let us copy');
    const area = patient.controls.find(({ name }) => name === 'copy-text')!;
    expect(area.value).to.include('137 mmHg');
    await patient.until(() => patient.focused === area);
    await patient.back();
    expect(patient.text).not.to.include('137 mmHg, ');
    await patient.click('primary');
    expect(patient.controls).to.deep.equal([]);
  });

  it('copy without a clipboard at all (an unsafe page) shows the text', async () => {
    replace(navigator, 'clipboard', undefined);
    const patient = await atResult(marked);
    await patient.click('copy');
    await patient.until(() => patient.controls.some(({ name }) => name === 'copy-text'));
  });

  it('save makes a file of the record', async () => {
    const blobs: Blob[] = [];
    const clicked: HTMLAnchorElement[] = [];
    replace(URL, 'createObjectURL', (blob: Blob) => `blob:test-${blobs.push(blob)}`);
    replace(URL, 'revokeObjectURL', () => {});
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      clicked.push(this);
    });
    const patient = await atResult(marked);
    await patient.click('download');
    expect(clicked).to.have.length(1);
    expect(clicked[0]!.href).to.equal('blob:test-1');
    expect(clicked[0]!.download).to.match(/^ketamine-screener-\d{4}-\d\d-\d\d\.json$/);
    expect(blobs[0]!.type).to.equal('application/json');
    expect(JSON.parse(await blobs[0]!.text())).to.deep.equal(
      JSON.parse(JSON.stringify(patient.element.record)),
    );
    expect(patient.status).to.equal('The file was saved.');
  });

  describe('print', () => {
    /** Every frame that was added, with `print` counted in place of a dialog. */
    function stubPrint(): { frames: HTMLIFrameElement[]; printed: number } {
      const seen = { frames: [] as HTMLIFrameElement[], printed: 0 };
      const getter = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        ...getter,
        get(this: HTMLIFrameElement) {
          const view = getter.get!.call(this) as Window;
          if (!seen.frames.includes(this)) seen.frames.push(this);
          view.print = () => void (seen.printed += 1);
          return view;
        },
      });
      undo.push(() => Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', getter));
      return seen;
    }

    it('makes one document with every answer and nothing of the host page', async () => {
      const seen = stubPrint();
      const patient = await atResult(marked);
      await patient.click('primary');
      expect([seen.printed, seen.frames.length]).to.deep.equal([1, 1]);
      const page = seen.frames[0]!.contentDocument!;
      const text = textOf(page.body);
      for (const topic of topics) expect(text).to.include(`${topic}:`);
      expect(text).to.include('137 mmHg').and.to.include('sertraline (Zoloft)');
      expect(text).to.match(/Your age:\s*57/);
      expect(text).to.include('This is not a diagnosis.').and.to.include('988');
      expect(text).not.to.match(verdict);
      expect(page.title).to.equal('Summary to bring to a provider');
      expect(page.documentElement.lang).to.equal('en');
      expect(page.querySelectorAll('button, input, script, ketamine-screener')).to.have.length(0);
      expect([...page.querySelectorAll('h1')].map(textOf)).to.have.length(1);
      expect(document.title).to.equal('Tests');
    });

    it('again makes one document, not two', async () => {
      const seen = stubPrint();
      const patient = await atResult(marked);
      await patient.click('primary');
      await patient.click('primary');
      expect(seen.printed).to.equal(2);
      expect(seen.frames.filter((frame) => frame.isConnected)).to.have.length(1);
    });

    for (const [what, leave] of [
      [
        'after printing',
        (_: Patient, frame: HTMLIFrameElement) => frame.contentWindow!.dispatchEvent(new Event('afterprint')),
      ],
      ['when the view is left', (patient: Patient) => patient.back()],
      ['when all is cleared', (patient: Patient) => patient.element.clear()],
      ['when the element goes', (patient: Patient) => patient.element.remove()],
    ] as [string, (patient: Patient, frame: HTMLIFrameElement) => unknown][]) {
      it(`the document is gone ${what}`, async () => {
        const seen = stubPrint();
        const patient = await atResult(marked);
        await patient.click('primary');
        const [frame] = seen.frames;
        expect(frame!.isConnected).to.equal(true);
        await leave(patient, frame!);
        expect(frame!.isConnected).to.equal(false);
      });
    }
  });
});
