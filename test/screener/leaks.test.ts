import { expect } from 'chai';
import { codesOf } from '../../src/assessment/catalogue.ts';
import { medications } from '../../src/content/medications.ts';
import { trialQuestions } from '../../src/content/questions.ts';
import { recommendations } from '../../src/content/recommendations.ts';
import { channels, type Channel } from '../helpers/channels.ts';
import { served, type FramedPage } from '../helpers/frame.ts';
import { LeakWatch } from '../helpers/leaks.ts';
import { textOf } from '../helpers/patient.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

const habits = {
  'taken-most-days': 'yes',
  improvement: 'a-little',
  'stopped-for-side-effects': 'unsure',
  'this-episode': 'yes',
};

/** Answers that nobody else gives. */
const answers = {
  ...baseAnswers,
  age: 71,
  'episode-months': 413,
  'blood-pressure-systolic': 151,
  'blood-pressure-diastolic': 97,
  goals: ['mdd-trd', 'ptsd'],
  'main-goal': 'ptsd',
  aneurysm: 'unsure',
  'heart-attack': 'yes',
  'heart-attack-when': 'longer-ago',
  augmentation: ['lithium'],
  hopes: ['sleep'],
  trials: [
    { medication: 'sertraline', 'dose-mg': 161.5, weeks: 83, ...habits },
    { medication: 'other', 'medication-name': 'Sentinelazine', 'dose-mg': 1234.5, weeks: 137, ...habits },
  ],
};

const typed = ['Sentinelazine', '1234.5', '137', '161.5', '83', '71', '413', '151', '97'];

/** A question's name tells that it was asked, and where codes stand its answer is near. */
const ids = [
  ...codesOf.keys(),
  ...trialQuestions.map(({ id }) => id),
  ...medications.map(({ id }) => id),
  ...recommendations.map(({ id }) => id),
  // It stands in the names of the element and of its files.
].filter((id) => id !== 'ketamine');

/** What is printed, in place of a dialog. */
function stubPrint({ patient }: FramedPage): HTMLIFrameElement[] {
  const frames: HTMLIFrameElement[] = [];
  const append = patient.root.append.bind(patient.root);
  patient.root.append = (...nodes) => {
    append(...nodes);
    for (const frame of nodes as HTMLIFrameElement[]) {
      frames.push(frame);
      frame.contentWindow!.print = () => undefined;
    }
  };
  return frames;
}

describe('a sentinel run', function () {
  this.timeout(120_000);

  it('from the first view to the summary and its buttons, back and away, nothing typed or chosen is seen from outside', async () => {
    const page = await served('well', 'plain.html');
    const watch = new LeakWatch(page);
    const { patient } = page;
    const prints = stubPrint(page);
    const views = new Set<string>();
    const look = () => {
      views.add(patient.view);
      watch.look();
    };
    look();
    await patient.begin(String(answers.age));
    await patient.set('cannot-stay-safe', 'declined');
    look();
    await patient.back();
    await patient.walk(answers, look);
    await patient.click('primary');
    look();
    expect([...views]).to.deep.equal(['start', 'crisis', 'question', 'check', 'result']);

    await patient.click('primary');
    const printed = textOf(prints[0]!.contentDocument!.body);
    await patient.click('copy');
    const copied = await watch.takeGiven('clipboard');
    await patient.click('download');
    const saved = await watch.takeGiven('file');
    for (const texts of [[printed], copied, saved]) {
      expect(texts).to.have.length(1);
      for (const word of typed) expect(texts[0], 'what the person takes along').to.include(word);
    }
    expect(page.document.querySelector('a[download]') ?? patient.root.querySelector('a[download]')).to.equal(
      null,
    );
    look();

    await patient.back();
    await patient.click('primary');
    await patient.click('clear');
    await patient.click('clear-yes');
    look();
    expect([patient.view, patient.root.querySelector('iframe')]).to.deep.equal(['start', null]);

    const lines = copied[0]!.split('\n').filter((line) => line.length > 20);
    expect(await watch.heard()).to.include.members(['history', 'event', 'address of an element', 'document']);
    expect(await watch.leaks([...typed, ...ids, ...lines])).to.deep.equal([]);
  });
});

type Leak = (window: FramedPage['window'], answer: string, host: HTMLElement) => unknown;

/** What a careless script may do with an answer. Where a store is written from outside the frame, only what is in it can tell. */
const planted: readonly (readonly [what: string, channel: Channel, leak: Leak])[] = [
  ['a request', 'fetch', (window, answer) => window.fetch(`?answer=${answer}`)],
  [
    'a request in Base64',
    'fetch',
    (window, answer) => window.fetch('?', { headers: { 'x-answer': btoa(`{"answer":"${answer}"}`) } }),
  ],
  [
    'an XMLHttpRequest',
    'XMLHttpRequest',
    (window, answer) => {
      const request = new window.XMLHttpRequest();
      request.open('POST', '');
      request.send(JSON.stringify({ answer }));
    },
  ],
  [
    'a beacon',
    'sendBeacon',
    (window, answer) => window.navigator.sendBeacon('', new window.Blob([`answer=${answer}`])),
  ],
  [
    'a web socket',
    'WebSocket',
    (window, answer) => new window.WebSocket(`ws://${window.location.host}/${answer}`).close(),
  ],
  ['an event source', 'EventSource', (window, answer) => new window.EventSource(`?${answer}`).close()],
  [
    'a worker',
    'Worker',
    (window, answer) => {
      const worker = new window.Worker('data:text/javascript,');
      worker.postMessage({ answer });
      worker.terminate();
    },
  ],
  ['a new window', 'window.open', (window, answer) => window.open(`?answer=${answer}`)],
  [
    'a form',
    'form',
    ({ document }, answer) => {
      const form = document.createElement('form');
      form.innerHTML = `<input name="answer" value="${answer}">`;
      form.submit();
    },
  ],
  [
    'the address of an image',
    'address of an element',
    (window, answer) => (new window.Image().src = `?answer=${answer}`),
  ],
  [
    'a performance mark',
    'performance entries',
    (window, answer) => window.performance.mark(`took ${answer}`),
  ],
  ['a cookie', 'cookie', (_, answer) => (document.cookie = `planted=${answer}; path=/`)],
  [
    'a cookie, gone at once',
    'cookie',
    (window, answer) => (window.document.cookie = `planted=${answer}; path=/; max-age=0`),
  ],
  ['localStorage', 'localStorage', (_, answer) => (localStorage['planted'] = answer)],
  [
    'localStorage, gone at once',
    'localStorage',
    (window, answer) => {
      window.localStorage.setItem('planted', answer);
      window.localStorage.clear();
    },
  ],
  [
    'sessionStorage',
    'sessionStorage',
    ({ sessionStorage }, answer) => sessionStorage.setItem('planted', answer),
  ],
  ['a database', 'IndexedDB', (_, answer) => store(indexedDB, answer)],
  [
    'a database, gone at once',
    'IndexedDB',
    async (window, answer) => {
      await store(window.indexedDB, answer);
      window.indexedDB.deleteDatabase('planted');
    },
  ],
  ['a cache', 'Cache', async (_, answer) => (await caches.open('planted')).put('/x', new Response(answer))],
  ['the address', 'address', ({ location }, answer) => (location.hash = `answer=${answer}`)],
  ['the title', 'title', ({ document }, answer) => (document.title = `Thank you for ${answer}`)],
  ['the window’s name', 'window.name', (window, answer) => (window.name = answer)],
  ['the history’s state', 'history', ({ history }, answer) => history.replaceState({ answer }, '')],
  ['a message to the parent', 'postMessage', (window, answer) => window.parent.postMessage({ answer }, '*')],
  [
    'a message to all tabs',
    'BroadcastChannel',
    (window, answer) => {
      const channel = new window.BroadcastChannel('planted');
      channel.postMessage([answer]);
      channel.close();
    },
  ],
  [
    'a message to a port',
    'MessagePort',
    (window, answer) => new window.MessageChannel().port1.postMessage(answer),
  ],
  ['the console', 'console', (window, answer) => window.console.debug('medicine', { answer })],
  [
    'the detail of an event',
    'event',
    (window, answer, host) => host.dispatchEvent(new window.CustomEvent('ks-answer', { detail: { answer } })),
  ],
  [
    'Google Tag Manager’s dataLayer',
    'dataLayer',
    (window, answer) => (Reflect.get(window, 'dataLayer') as unknown[]).push({ event: 'form', answer }),
  ],
  ['a global', 'global', (window, answer) => Reflect.set(window, 'lastAnswer', new Map([['name', answer]]))],
  ['an attribute of the element', 'host attributes', (_, answer, host) => (host.dataset['answer'] = answer)],
  ['text between the tags', 'host content', (_, answer, host) => host.append(answer)],
  [
    'text on the page, there for a moment',
    'document',
    ({ document }, answer) => {
      document.body.append(answer);
      document.body.lastChild!.remove();
    },
  ],
  ['the clipboard, unasked', 'clipboard', ({ navigator }, answer) => navigator.clipboard.writeText(answer)],
  [
    'a file, unasked',
    'file',
    (window, answer) => (window as unknown as typeof globalThis).URL.createObjectURL(new Blob([answer])),
  ],
];

async function store(databases: IDBFactory, answer: string): Promise<void> {
  const opening = databases.open('planted');
  opening.onupgradeneeded = () => opening.result.createObjectStore('answers', { autoIncrement: true });
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const writing = opening.result.transaction('answers', 'readwrite');
  writing.objectStore('answers').add({ answer });
  await new Promise((resolve) => (writing.oncomplete = resolve));
  opening.result.close();
}

describe('the sentinel run would notice an answer in', function () {
  this.timeout(60_000);

  afterEach(async () => {
    document.cookie = 'planted=; path=/; max-age=0';
    localStorage.removeItem('planted');
    sessionStorage.removeItem('planted');
    indexedDB.deleteDatabase('planted');
    await caches.delete('planted');
  });

  for (const [what, channel, leak] of planted) {
    it(what, async () => {
      const page = await served('well', 'plain.html');
      const { patient, window } = page;
      const watch = new LeakWatch(page);
      let leaking: unknown;
      page.document.addEventListener('ks-complete', () => {
        const name = patient.element.record!.answers.trials![1]!['medication-name']!;
        leaking = leak(window, name, patient.element);
      });
      await patient.prefill(answers);
      await patient.click('primary');
      await leaking;
      const seen = await watch.leaks(['Sentinelazine']);
      expect(seen.map((line) => line.split(':')[0])).to.include(channel);
    });
  }

  it('every channel it searches, but the referrer, which is older than any answer', () => {
    const tried = new Set(planted.map(([, channel]) => channel));
    expect(channels.filter((channel) => !tried.has(channel))).to.deep.equal(['referrer']);
    console.log(`${channels.length} places searched, ${planted.length} planted leaks seen`);
  });
});
