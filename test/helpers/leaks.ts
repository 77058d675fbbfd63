import type { FramedPage } from './frame.ts';
import { pause } from './patient.ts';
import { told } from './told.ts';

/** Every way out of a page that is searched. */
export const channels = [
  'fetch',
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'EventSource',
  'Worker',
  'window.open',
  'form',
  'address of an element',
  'performance entries',
  'cookie',
  'localStorage',
  'sessionStorage',
  'IndexedDB',
  'Cache',
  'address',
  'title',
  'referrer',
  'window.name',
  'history',
  'postMessage',
  'BroadcastChannel',
  'MessagePort',
  'console',
  'event',
  'dataLayer',
  'global',
  'host attributes',
  'host content',
  'document',
  'clipboard',
  'file',
] as const;

export type Channel = (typeof channels)[number];

interface Trace {
  readonly channel: Channel;
  readonly text: string;
}

type Method = (this: unknown, ...given: unknown[]) => unknown;
type Class = new (...given: unknown[]) => object;

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

  /** Writes down each call of a method and lets it through. What an engine lacks, nobody can call. */
  #listen(owner: unknown, method: string, channel: Channel): void {
    const original: unknown = Reflect.get(Object(owner) as object, method);
    if (typeof original !== 'function') return;
    const note = this.#note;
    Reflect.set(owner as object, method, function (this: unknown, ...given: unknown[]) {
      note(channel, ...given);
      return (original as Method).apply(this, given);
    });
  }

  #listenToNew(name: string, channel: Channel): void {
    const original: unknown = Reflect.get(this.#window, name);
    if (typeof original !== 'function') return;
    const note = this.#note;
    const heard = new Proxy(original as Class, {
      construct(target, given: unknown[], made) {
        note(channel, ...given);
        return Reflect.construct(target, given, made) as object;
      },
    });
    Reflect.set(this.#window, name, heard);
  }

  #listenToSet(owner: object, property: string, channel: Channel): void {
    const own = Object.getOwnPropertyDescriptor(owner, property);
    if (!own?.set) throw new Error(`${property} can't be watched.`);
    const { set } = own;
    const note = this.#note;
    Object.defineProperty(owner, property, {
      ...own,
      set(this: unknown, value: unknown) {
        note(channel, value);
        set.call(this, value);
      },
    });
  }

  #prototype(name: string): object | undefined {
    return (Reflect.get(this.#window, name) as { prototype: object } | undefined)?.prototype;
  }

  #listenForRequests(): void {
    this.#listen(this.#window, 'fetch', 'fetch');
    for (const method of ['open', 'setRequestHeader', 'send'])
      this.#listen(this.#prototype('XMLHttpRequest'), method, 'XMLHttpRequest');
    this.#listen(this.#prototype('Navigator'), 'sendBeacon', 'sendBeacon');
    this.#listenToNew('WebSocket', 'WebSocket');
    this.#listen(this.#prototype('WebSocket'), 'send', 'WebSocket');
    this.#listenToNew('EventSource', 'EventSource');
    this.#listenToNew('Worker', 'Worker');
    this.#listenToNew('SharedWorker', 'Worker');
    this.#listen(this.#prototype('Worker'), 'postMessage', 'Worker');
    for (const method of ['submit', 'requestSubmit'])
      this.#listenToForm(this.#prototype('HTMLFormElement')!, method);
    for (const [name, properties] of Object.entries(WITH_ADDRESS))
      for (const property of properties)
        this.#listenToSet(this.#prototype(name)!, property, 'address of an element');
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
    this.#listenToSet(this.#prototype('Document')!, 'cookie', 'cookie');
    this.#listen(this.#prototype('CookieStore'), 'set', 'cookie');
    this.#listen(this.#prototype('IDBFactory'), 'open', 'IndexedDB');
    this.#listen(this.#prototype('IDBDatabase'), 'createObjectStore', 'IndexedDB');
    for (const method of ['add', 'put']) this.#listen(this.#prototype('IDBObjectStore'), method, 'IndexedDB');
    this.#listen(this.#prototype('CacheStorage'), 'open', 'Cache');
    for (const method of ['add', 'addAll', 'put']) this.#listen(this.#prototype('Cache'), method, 'Cache');
    for (const method of ['pushState', 'replaceState'])
      this.#listen(this.#prototype('History'), method, 'history');
  }

  #listenForMessages(): void {
    this.#listen(this.#window, 'postMessage', 'postMessage');
    // The parent is the page of the tests, which must stay as it is: what arrives there is enough.
    this.#window.parent.addEventListener('message', this.#hear);
    this.#listen(this.#prototype('BroadcastChannel'), 'postMessage', 'BroadcastChannel');
    this.#listenToNew('BroadcastChannel', 'BroadcastChannel');
    this.#listen(this.#prototype('MessagePort'), 'postMessage', 'MessagePort');
    const { console } = this.#window as unknown as { console: object };
    for (const method of Object.getOwnPropertyNames(console)) this.#listen(console, method, 'console');
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
    const patterns = secrets.map((secret) => [secret, whole(secret)] as const);
    const found = new Set<string>();
    for (const { channel, text } of this.#traces)
      for (const form of readings(text))
        for (const [secret, pattern] of patterns) {
          const at = form.search(pattern);
          if (at >= 0) found.add(`${channel}: “${secret}” in “${form.slice(Math.max(0, at - 30), at + 50)}”`);
        }
    return [...found];
  }
}

/** A word that stands alone, so that 71 is not found in 0.4713. */
function whole(secret: string): RegExp {
  const plain = secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![a-z0-9.])${plain}(?![a-z0-9])`, 'i');
}

/** A text as it stands, as an address would carry it, and with what looks like Base64 read. */
function readings(text: string): string[] {
  const all = [text];
  try {
    all.push(decodeURIComponent(text.replaceAll('+', ' ')));
  } catch {
    // A lone percent sign: no address.
  }
  for (const [word] of text.matchAll(/[a-z0-9+/_-]{8,}={0,2}/gi)) {
    try {
      all.push(atob(word.replaceAll('-', '+').replaceAll('_', '/')));
    } catch {
      // Not Base64.
    }
  }
  return all;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database said no.'));
  });
}
