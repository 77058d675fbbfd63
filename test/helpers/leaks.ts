import { channels, type Channel } from './channels.ts';
import type { FramedPage } from './frame.ts';
import { listen, listenToNew, listenToSet } from './listen.ts';
import { pause } from './patient.ts';
import { searchFor } from './secrets.ts';
import { told } from './told.ts';

interface Trace {
  readonly channel: Channel;
  readonly text: string;
}

type Method = (this: unknown, ...given: unknown[]) => unknown;

const WITH_ADDRESS = {
  HTMLImageElement: ['src', 'srcset'],
  HTMLScriptElement: ['src'],
  HTMLIFrameElement: ['src', 'srcdoc'],
  HTMLLinkElement: ['href'],
  HTMLAnchorElement: ['href', 'ping', 'download'],
  HTMLFormElement: ['action'],
} as const;

/**
 * Sits in a clinic's page and writes down all that a script there, a server or the next visitor of the browser could get hold of. It
 * does not look into the shadow root.
 */
export class LeakWatch {
  readonly #window: FramedPage['window'];
  readonly #host: Element;
  readonly #traces: Trace[] = [];
  readonly #pending: Promise<void>[] = [];
  readonly #globals: ReadonlySet<string>;
  readonly #observer: MutationObserver;

  constructor({ window, document, patient }: FramedPage) {
    this.#window = window;
    this.#host = patient.element;
    Reflect.set(window, 'dataLayer', []);
    this.#globals = new Set(Object.getOwnPropertyNames(window));
    this.#observer = new MutationObserver((changes) => changes.forEach((change) => this.#changed(change)));
    this.#observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    this.#listenForRequests();
    this.#listenForStorage();
    this.#listenForMessages();
    this.#listenForEvents();
    this.#standInForDevices();
  }

  readonly #note = (channel: Channel, ...details: unknown[]): void => {
    this.#pending.push(
      ...details.map(async (detail) => {
        this.#traces.push({ channel, text: await told(detail) });
      }),
    );
  };

  /** Writes down on a channel. */
  #to(channel: Channel): (...given: unknown[]) => void {
    return (...given) => this.#note(channel, ...given);
  }

  #prototype(name: string): object | undefined {
    return (Reflect.get(this.#window, name) as { prototype: object } | undefined)?.prototype;
  }

  #listenForRequests(): void {
    listen(this.#window, 'fetch', this.#to('fetch'));
    for (const method of ['open', 'setRequestHeader', 'send'])
      listen(this.#prototype('XMLHttpRequest'), method, this.#to('XMLHttpRequest'));
    listen(this.#prototype('Navigator'), 'sendBeacon', this.#to('sendBeacon'));
    listenToNew(this.#window, 'WebSocket', this.#to('WebSocket'));
    listen(this.#prototype('WebSocket'), 'send', this.#to('WebSocket'));
    listenToNew(this.#window, 'EventSource', this.#to('EventSource'));
    listenToNew(this.#window, 'Worker', this.#to('Worker'));
    listenToNew(this.#window, 'SharedWorker', this.#to('Worker'));
    listen(this.#prototype('Worker'), 'postMessage', this.#to('Worker'));
    for (const method of ['submit', 'requestSubmit'])
      this.#listenToForm(this.#prototype('HTMLFormElement')!, method);
    for (const [name, properties] of Object.entries(WITH_ADDRESS))
      for (const property of properties)
        listenToSet(this.#prototype(name)!, property, this.#to('address of an element'));
    this.#listenToAttributes(this.#prototype('Element')!);
  }

  #listenToForm(owner: object, method: string): void {
    const note = this.#note;
    Reflect.set(owner, method, function (this: HTMLFormElement) {
      // Let through, it would take the page away.
      note('form', this.action, new FormData(this));
    });
  }

  /** Of attributes only those that are fetched: others are for the eyes inside the shadow root, or seen by the observer. */
  #listenToAttributes(owner: object): void {
    const original = Reflect.get(owner, 'setAttribute') as Method;
    const note = this.#note;
    Reflect.set(owner, 'setAttribute', function (this: unknown, name: string, value: unknown) {
      if (/^(src|srcset|srcdoc|href|ping|action|data|poster|background|style)$/i.test(name))
        note('address of an element', value);
      return original.call(this, name, value);
    });
  }

  #listenForStorage(): void {
    const { localStorage } = this.#window;
    const note = this.#note;
    const original = Reflect.get(this.#prototype('Storage')!, 'setItem') as Method;
    Reflect.set(this.#prototype('Storage')!, 'setItem', function (this: unknown, ...given: unknown[]) {
      note(this === localStorage ? 'localStorage' : 'sessionStorage', ...given);
      return original.apply(this, given);
    });
    listenToSet(this.#prototype('Document')!, 'cookie', this.#to('cookie'));
    listen(this.#prototype('CookieStore'), 'set', this.#to('cookie'));
    listen(this.#prototype('IDBFactory'), 'open', this.#to('IndexedDB'));
    listen(this.#prototype('IDBDatabase'), 'createObjectStore', this.#to('IndexedDB'));
    for (const method of ['add', 'put'])
      listen(this.#prototype('IDBObjectStore'), method, this.#to('IndexedDB'));
    listen(this.#prototype('CacheStorage'), 'open', this.#to('Cache'));
    for (const method of ['add', 'addAll', 'put'])
      listen(this.#prototype('Cache'), method, this.#to('Cache'));
    for (const method of ['pushState', 'replaceState'])
      listen(this.#prototype('History'), method, this.#to('history'));
  }

  #listenForMessages(): void {
    listen(this.#window, 'postMessage', this.#to('postMessage'));
    // The parent is the page of the tests, which must stay as it is: what arrives there is enough.
    this.#window.parent.addEventListener('message', this.#hear);
    listen(this.#prototype('BroadcastChannel'), 'postMessage', this.#to('BroadcastChannel'));
    listenToNew(this.#window, 'BroadcastChannel', this.#to('BroadcastChannel'));
    listen(this.#prototype('MessagePort'), 'postMessage', this.#to('MessagePort'));
    const { console } = this.#window as unknown as { console: object };
    for (const method of Object.getOwnPropertyNames(console)) listen(console, method, this.#to('console'));
  }

  readonly #hear = (event: MessageEvent): void => {
    this.#note('postMessage', event.data);
  };

  #listenForEvents(): void {
    const note = this.#note;
    const original = Reflect.get(this.#prototype('EventTarget')!, 'dispatchEvent') as Method;
    Reflect.set(this.#prototype('EventTarget')!, 'dispatchEvent', function (this: unknown, event: Event) {
      note('event', event);
      return original.call(this, event);
    });
    for (const type of ['click', 'input', 'change', 'submit', 'hashchange', 'message', 'copy'])
      this.#window.addEventListener(type, (event) => this.#note('event', event), { capture: true });
    for (const type of ['ks-start', 'ks-step', 'ks-complete', 'ks-error'])
      this.#window.document.addEventListener(type, (event) => this.#note('event', event), { capture: true });
  }

  /** What leaves on the person's wish ends here: no clipboard is written, no file saved and no window opened. */
  #standInForDevices(): void {
    const note = this.#note;
    Reflect.set(this.#window, 'open', (...given: unknown[]) => {
      note('window.open', ...given);
      return null;
    });
    Object.defineProperty(this.#window.navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          note('clipboard', text);
          return Promise.resolve();
        },
      },
    });
    const { URL } = this.#window as unknown as { URL: { createObjectURL: (blob: Blob) => string } };
    URL.createObjectURL = (blob) => {
      note('file', blob);
      return 'blob:held-back';
    };
    const click = Reflect.get(this.#prototype('HTMLElement')!, 'click') as Method;
    Reflect.set(this.#prototype('HTMLAnchorElement')!, 'click', function (this: HTMLAnchorElement) {
      if (!this.hasAttribute('download')) click.call(this);
    });
  }

  #changed({ target, addedNodes, attributeName, type }: MutationRecord): void {
    const place = target instanceof this.#window.Element ? target : target.parentElement;
    const channel =
      place?.localName === 'title' ? 'title' : place === this.#host ? 'host content' : 'document';
    if (type === 'attributes') {
      const value = (target as Element).getAttribute(attributeName ?? '');
      this.#note(
        target === this.#host ? 'host attributes' : 'document',
        `${attributeName ?? ''}=${value ?? ''}`,
      );
    } else if (type === 'characterData') this.#note(channel, target.textContent);
    else this.#note(channel, ...addedNodes);
  }

  /** Takes down how things stand now: what is written and taken back is in no list of calls. */
  look(): void {
    const { document, location, history, name } = this.#window;
    this.#note('cookie', document.cookie);
    this.#note('localStorage', Object.entries(this.#window.localStorage));
    this.#note('sessionStorage', Object.entries(this.#window.sessionStorage));
    this.#note('address', location.href);
    this.#note('title', document.title);
    this.#note('referrer', document.referrer);
    this.#note('window.name', name);
    this.#note('history', history.state);
    this.#note('dataLayer', Reflect.get(this.#window, 'dataLayer'));
    for (const key of Object.getOwnPropertyNames(this.#window))
      if (!this.#globals.has(key)) this.#note('global', key, Reflect.get(this.#window, key));
    this.#note('host attributes', ...[...this.#host.attributes].map((each) => `${each.name}=${each.value}`));
    this.#note('host content', this.#host.innerHTML);
    this.#note('document', document.documentElement.outerHTML);
    for (const { name, detail } of this.#window.performance.getEntries() as PerformanceMark[])
      this.#note('performance entries', name, detail);
  }

  async #readStores(): Promise<void> {
    const { indexedDB, caches } = this.#window;
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames)
        this.#note('IndexedDB', store, await done(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        this.#note('Cache', name, request.url, await (await cache.match(request))?.text());
    }
  }

  async #settled(): Promise<void> {
    this.look();
    await this.#readStores();
    // Messages come a turn later.
    await pause(50);
    this.#observer.takeRecords().forEach((change) => this.#changed(change));
    await Promise.all(this.#pending);
  }

  /** Takes out what a person sent on purpose, so that it is no leak. */
  async takeGiven(channel: 'clipboard' | 'file'): Promise<string[]> {
    await this.#settled();
    const given = this.#traces.filter((trace) => trace.channel === channel);
    for (const trace of given) this.#traces.splice(this.#traces.indexOf(trace), 1);
    return given.map(({ text }) => text);
  }

  /** Channels on which anything was seen at all: a watch that hears nothing finds nothing. */
  async heard(): Promise<Channel[]> {
    await this.#settled();
    return channels.filter((channel) => this.#traces.some((trace) => trace.channel === channel));
  }

  /** Each secret that was seen, with the channel before it and what stood around it. */
  async leaks(secrets: readonly string[]): Promise<string[]> {
    await this.#settled();
    this.#window.parent.removeEventListener('message', this.#hear);
    this.#observer.disconnect();
    const search = searchFor(secrets);
    const found = new Set<string>();
    for (const { channel, text } of this.#traces)
      for (const { secret, around } of search(text)) found.add(`${channel}: “${secret}” in “${around}”`);
    return [...found];
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database said no.'));
  });
}
