import { Patient, until } from './patient.ts';
import { Staff } from './staff.ts';

let count = 0;

/** A page in a frame of its own. It goes after the test. */
interface Frame {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** A path on the server that the page comes from; see `unkind-server.mjs`. */
  readonly path: string;
}

/** Such a page, with the patient who sits before it. */
export interface FramedPage extends Frame {
  readonly patient: Patient;
}

const open: HTMLIFrameElement[] = [];

afterEach(() => open.splice(0).forEach((frame) => frame.remove()));

/** @param how - How `unkind-server.mjs` hands out the files of `dist/cdn`. */
export function served(
  how: 'gone' | 'error' | 'html' | 'moved' | 'empty' | 'slow' | 'changed' | 'well' | 'updated',
  page: string,
  width = 400,
): Promise<FramedPage> {
  return framed(freshPath(how, page), width);
}

/** A page of these lines in its head, with this policy in a header; instead of the patient's element another body. */
export const pageOf = (made: { head: string; body?: string; policy?: string }): string =>
  `page?${new URLSearchParams(made).toString()}`;

/** The files of ours that the page has asked for, without what the test server adds. */
export const asked = ({ performance }: Window): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(/^.*?\/served\/\w+\/[\w-]+\//, ''))
    .filter((name) => /^[^/:]+\.js/.test(name.replace(/^\d\//, '')));

function freshPath(how: string, page: string): string {
  count += 1;
  return `/served/${how}/${Date.now()}-${count}/${page}`;
}

/** @param sandbox - What the frame may do; all, where it is left out. */
export async function framed(path: string, width = 400, sandbox?: string): Promise<FramedPage> {
  const page = await loaded(path, width, 'ketamine-screener', sandbox);
  return { ...page, patient: await Patient.within(page.document) };
}

/** A page with the preview from `dist/cdn`, and the staff before it. */
export async function servedStaff(name: string): Promise<Frame & { readonly staff: Staff }> {
  const page = await loaded(freshPath('well', name), 1000, 'ketamine-screener-preview');
  return { ...page, staff: new Staff(page.document.querySelector('ketamine-screener-preview')!) };
}

/** A page from the sources with the preview, and the staff before it. */
export async function framedStaff(sandbox?: string): Promise<Frame & { readonly staff: Staff }> {
  const page = await loaded('/test/fixtures/source-preview.html', 1000, 'ketamine-screener-preview', sandbox);
  return { ...page, staff: new Staff(page.document.querySelector('ketamine-screener-preview')!) };
}

/** A frame that the tests can't look into. */
export function opaqueFrame(path: string, sandbox: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.height = '700';
  frame.setAttribute('sandbox', sandbox);
  frame.src = path;
  open.push(frame);
  document.body.append(frame);
  return frame;
}

async function loaded(path: string, width: number, tag: string, sandbox?: string): Promise<Frame> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '700';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = path;
  open.push(frame);
  document.body.append(frame);
  const element = () => frame.contentDocument?.querySelector(tag);
  await until(() => Boolean(element()?.shadowRoot?.querySelector('h2')), `${path} in a frame`);
  return {
    frame,
    path,
    window: frame.contentWindow as Window & typeof globalThis,
    document: frame.contentDocument!,
  };
}

/** What the policy of a fixture forbade, without the test server's own connection to the page, which is no part of the element. */
export const violationsIn = (window: Window): string[] =>
  (window as unknown as { violations: string[] }).violations.filter(
    (line) => !line.includes(' ws:') && !line.startsWith('connect-src: ws'),
  );
