import { expect } from 'chai';
import { questionWords } from '../../src/exports/wording.ts';
import { words } from '../../src/content/words/en/index.ts';
import { pause, Patient, textOf } from '../helpers/patient.ts';
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

function replaceGetter(object: object, key: string, get: () => unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, key)!;
  Object.defineProperty(object, key, { ...own, get });
  undo.push(() => Object.defineProperty(object, key, own));
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

  /** The text to copy by hand, once it is there and selected. */
  async function byHand(patient: Patient): Promise<string> {
    await patient.until(() => patient.focused?.id === 'copy-text');
    const area = patient.focused as HTMLTextAreaElement;
    expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, area.value.length]);
    return area.value;
  }

  const clipboards: [what: string, clipboard: unknown][] = [
    ['refuses', { writeText: () => Promise.reject(new Error('not allowed')) }],
    ['has none (an unsafe page)', undefined],
    [
      'throws',
      {
        writeText: () => {
          throw new TypeError('no');
        },
      },
    ],
    ['never answers', { writeText: () => new Promise(() => {}) }],
  ];
  for (const [what, clipboard] of clipboards) {
    it(`copy, where the browser ${what}, shows the text, selected, and says so`, async () => {
      replace(navigator, 'clipboard', clipboard);
      const patient = await atResult(marked);
      await patient.click('copy');
      expect(await byHand(patient)).to.include('137 mmHg');
      expect(patient.status).to.include('did not let us copy');
      await patient.back();
      expect(patient.text).not.to.include('137 mmHg, ');
      await patient.click('primary');
      expect(patient.controls).to.deep.equal([]);
    });
  }

  it('a clipboard that answers after all was cleared brings nothing back', async () => {
    let refuse = (): void => {};
    withClipboard(() => new Promise((_, reject) => (refuse = () => reject(new Error('late')))));
    const patient = await atResult(marked);
    await patient.click('copy');
    patient.element.clear();
    await patient.settle();
    await patient.prefill(baseAnswers);
    await patient.click('primary');
    refuse();
    await patient.settle();
    expect(patient.all('textarea')).to.deep.equal([]);
    expect(patient.text).not.to.include('did not let us copy');
  });

  /** Puts the browser's ways of saving out of the way. */
  function stubSave(): { blobs: Blob[]; clicked: HTMLAnchorElement[] } {
    const seen = { blobs: [] as Blob[], clicked: [] as HTMLAnchorElement[] };
    replace(URL, 'createObjectURL', (blob: Blob) => `blob:test-${seen.blobs.push(blob)}`);
    replace(URL, 'revokeObjectURL', () => {});
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      seen.clicked.push(this);
    });
    return seen;
  }

  it('save asks for a file of the record, and offers its text, for whether it was saved can’t be known', async () => {
    const { blobs, clicked } = stubSave();
    const patient = await atResult(marked);
    await patient.click('download');
    await patient.until(() => patient.status !== '');
    expect(clicked).to.have.length(1);
    expect(clicked[0]!.href).to.equal('blob:test-1');
    expect(clicked[0]!.download).to.match(/^ketamine-screener-\d{4}-\d\d-\d\d\.json$/);
    expect(blobs[0]!.type).to.equal('application/json');
    const file = await blobs[0]!.text();
    expect(JSON.parse(file)).to.deep.equal(JSON.parse(JSON.stringify(patient.element.record)));
    expect(patient.status).to.include(clicked[0]!.download).and.to.include('If it is not there');
    expect(patient.text).not.to.match(/\bwas saved|\bwas printed/);
    await patient.click('show-text');
    expect(await byHand(patient)).to.equal(file);
  });

  it('save, where there is no way to, shows the text of the file', async () => {
    replace(URL, 'createObjectURL', () => {
      throw new TypeError('not here');
    });
    const patient = await atResult(marked);
    await patient.click('download');
    expect(JSON.parse(await byHand(patient))).to.deep.equal(
      JSON.parse(JSON.stringify(patient.element.record)),
    );
    expect(patient.status).to.include('can’t save');
  });

  it('the file is named after the day on the person’s clock', async () => {
    const { clicked } = stubSave();
    const patient = await atResult(marked);
    // The tests run in New York, where this is the evening before.
    Object.assign(patient.element.record!, { completedAt: '2026-11-28T03:30:00.000Z' });
    await patient.click('download');
    expect(clicked[0]!.download).to.equal('ketamine-screener-2026-11-27.json');
  });

  it('what is said twice is heard twice', async () => {
    withClipboard(() => Promise.resolve());
    const patient = await atResult(marked);
    const heard: string[] = [];
    const place = patient.part('done').querySelector('[role="status"]')!;
    new MutationObserver(() => heard.push(textOf(place))).observe(place, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (let times = 0; times < 2; times += 1) {
      await patient.click('copy');
      await patient.until(() => patient.status !== '');
      await patient.settle();
    }
    expect(heard.filter((text, index) => text !== heard[index - 1])).to.deep.equal([
      'The summary was copied.',
      '',
      'The summary was copied.',
    ]);
  });

  it('says that closing loses the summary', async () => {
    const patient = await atResult(marked);
    expect(body(patient)).to.include('If you close or reload the page, it is gone.');
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

    it('a browser that says at once that it has printed is not believed', async () => {
      const seen = stubPrint();
      const patient = await atResult(marked);
      await patient.click('primary');
      seen.frames[0]!.contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(seen.frames[0]!.isConnected).to.equal(true);
    });

    it('says what to do if no window opened, and offers the text', async () => {
      stubPrint();
      const patient = await atResult(marked);
      await patient.click('primary');
      await patient.until(() => patient.status !== '');
      expect(patient.status).to.include('If no print window opened');
      await patient.click('show-text');
      expect(await byHand(patient)).to.include('137 mmHg');
    });

    for (const [what, view] of [
      ['there is no `print`', { print: undefined }],
      [
        'it throws',
        {
          print: () => {
            throw new Error('no');
          },
        },
      ],
      [
        'the frame may not be looked into',
        {
          get document(): never {
            throw new DOMException('no', 'SecurityError');
          },
        },
      ],
      ['the frame has no window', null],
    ] as [string, object | null][]) {
      it(`where ${what}, shows the text, and nothing stays behind`, async () => {
        const getter = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
        replaceGetter(HTMLIFrameElement.prototype, 'contentWindow', function (this: HTMLIFrameElement) {
          const real = getter.get!.call(this) as Window;
          if (!view) return null;
          return new Proxy(real, {
            get: (target, key) => {
              if (key in view) return Reflect.get(view, key) as unknown;
              const value: unknown = Reflect.get(target, key);
              return typeof value === 'function' && !/^[A-Z]/.test(String(key))
                ? (value.bind(target) as unknown)
                : value;
            },
          });
        });
        const patient = await atResult(marked);
        await patient.click('primary');
        expect(await byHand(patient)).to.include('137 mmHg');
        expect(patient.status).to.include('can’t print from here');
        expect(patient.all('iframe')).to.deep.equal([]);
      });
    }

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
        async (_: Patient, frame: HTMLIFrameElement) => {
          await pause(1050);
          frame.contentWindow!.dispatchEvent(new Event('afterprint'));
        },
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
