// A page in plain Node, for tests that walk through the elements: import this before any file of `src`.
import { JSDOM, VirtualConsole } from 'jsdom';
import { asPage } from './as-page.mjs';

/** What a page lists on its console, or throws where nobody catches it. */
export const complaints = [];

const virtualConsole = new VirtualConsole();
const complain = (...parts) => complaints.push(parts.map((part) => String(part?.stack ?? part)).join(' '));
virtualConsole.on('jsdomError', (error) => complain(error.detail ?? error.message));
for (const level of ['error', 'warn']) {
  virtualConsole.on(level, complain);
  console[level] = complain;
}
process.on('unhandledRejection', complain);

const page = new JSDOM('<!doctype html><html lang="en"><title>Harbor Clinic</title><body></body></html>', {
  url: 'https://clinic.example/start',
  pretendToBeVisual: true,
  virtualConsole,
}).window;

asPage(page);

/** What each element handed to the form around it: a browser keeps `state` in its history. */
export const handedOver = new WeakMap();

// What jsdom lacks.
page.HTMLElement.prototype.attachInternals = function attachInternals() {
  return {
    setFormValue: (value, state = value) => handedOver.set(this, { value, state }),
    states: new Set(),
  };
};
const { focus } = page.HTMLElement.prototype;
page.HTMLElement.prototype.focus = function focusOnPage(...options) {
  // In jsdom what is no longer on the page would take the focus away from what is.
  if (this.isConnected) focus.apply(this, options);
};
page.CSSStyleSheet.prototype.replaceSync ??= () => undefined;
page.Element.prototype.scrollIntoView ??= () => undefined;
for (const name of ['print', 'scrollTo', 'scrollBy']) page[name] = () => undefined;

/** What was last copied, and the names of the files saved. */
export const taken = { copied: '', files: [] };
Object.defineProperty(page.navigator, 'clipboard', {
  value: { writeText: (text) => Promise.resolve(void (taken.copied = text)) },
});
page.HTMLAnchorElement.prototype.click = function click() {
  if (this.download) taken.files.push(this.download);
};
