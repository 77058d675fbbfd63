import { Patient, until } from './patient.ts';

let count = 0;

/** A page in a frame of its own, with the patient who sits before it. It goes after the test. */
export interface FramedPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly patient: Patient;
  /** A path on the server that the page comes from; see `unkindServer` in the runner's config. */
  readonly path: string;
}

const open: HTMLIFrameElement[] = [];

afterEach(() => open.splice(0).forEach((frame) => frame.remove()));

/** @param how - How the server hands out the files of `dist/cdn`. */
export function served(
  how: 'gone' | 'slow' | 'changed' | 'well',
  page: string,
  width = 400,
): Promise<FramedPage> {
  count += 1;
  return framed(`/served/${how}/${Date.now()}-${count}/${page}`, width);
}

export async function framed(path: string, width = 400): Promise<FramedPage> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '700';
  frame.src = path;
  open.push(frame);
  document.body.append(frame);
  const element = () => frame.contentDocument?.querySelector('ketamine-screener');
  await until(() => Boolean(element()?.shadowRoot?.querySelector('h2')), `${path} in a frame`);
  return {
    frame,
    path,
    window: frame.contentWindow as Window & typeof globalThis,
    document: frame.contentDocument!,
    patient: await Patient.within(frame.contentDocument!),
  };
}
