import { nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { note as noteWords } from '../content/words/en/note.ts';
import { copyText } from '../dom/copy-text.ts';
import { html } from '../dom/text.ts';
import { unassisted } from '../dom/unassisted.ts';
import { staffNote } from '../exports/staff-note.ts';
import type { PreviewHost } from './host.ts';
import { localDay, localTime } from './local-time.ts';
import type { Opened } from './opened.ts';
import { panelTitle, recordName } from './record-name.ts';

export type NoteKind = 'short' | 'full' | 'worksheet';

/** A note in the words of staff, and the answers that it was about. */
interface EditedNote {
  readonly text: string;
  readonly answers: unknown;
}

/** Which note is shown, and what staff wrote into it; texts of their own outlast a change of view. */
export interface NoteState {
  kind: NoteKind;
  readonly edited: Map<string, EditedNote>;
  /** What came of copying or printing a text; said of no other text. */
  said: { readonly of: string; readonly words: string } | null;
}

export const firstNoteState = (): NoteState => ({ kind: 'short', edited: new Map(), said: null });

const key = (opened: Opened, kind: NoteKind) => `${opened.id}:${kind}`;

const noteKeys = (opened: Opened) =>
  (['short', 'full', 'worksheet'] as const).map((kind) => key(opened, kind));

/** Whether staff wrote into any of the notes of a record. */
export const hasOwnNote = ({ edited }: NoteState, opened: Opened): boolean =>
  noteKeys(opened).some((each) => edited.has(each));

export function forgetNotes({ edited }: NoteState, opened: Opened): void {
  for (const each of noteKeys(opened)) edited.delete(each);
}

/** The note as it would be copied: as staff edited it, else as the answers say. */
export function noteText(host: PreviewHost, opened: Opened, kind: NoteKind = host.note.kind): string {
  return host.note.edited.get(key(opened, kind))?.text ?? latestNote(opened, kind);
}

/** A redraw changes nothing in it, but the next day does. */
const latestNote = (opened: Opened, kind: NoteKind): string =>
  opened.written.of([opened.history.state, kind, localDay(new Date())], () => writtenNote(opened, kind));

function writtenNote(opened: Opened, kind: NoteKind): string {
  const { record, history, assessment } = opened;
  return staffNote(
    {
      answers: history.answers,
      assessment,
      // Only what the rules have changed since; what staff changed stands under the corrections.
      original: opened.differsFromToday ? record.assessment : undefined,
      protocolInRecord: record.protocol,
      completedAt: localTime(new Date(record.completedAt)),
      notedOn: localDay(new Date()),
      country: record.country,
      corrections: history.corrections.map((correction) => ({ reason: '', ...correction })),
      words: noteWords,
    },
    kind,
  );
}

/** Text for the clinic's own records, in one click. */
export function noteView(host: PreviewHost, opened: Opened): TemplateResult {
  const { note: texts } = host.texts;
  const { note } = host;
  const edited = note.edited.get(key(opened, note.kind));
  const edit = (text: string) => {
    note.edited.set(key(opened, note.kind), {
      text,
      answers: edited ? edited.answers : opened.history.answers,
    });
    host.redraw();
  };
  const renew = () => {
    note.edited.delete(key(opened, note.kind));
    host.redraw();
    host.focusOn('note-text');
  };
  return html`<section class="panel" part="note" aria-labelledby="note-title">
    ${panelTitle('note-title', texts.title, opened)} ${kindChoice(host)}
    <div class="bar">
      <button type="button" class="primary" part="primary" @click=${() => void copy(host, opened)}>
        ${texts.copy}
      </button>
      <button type="button" class="secondary" part="print" @click=${() => print(host, opened)}>
        ${texts.print}
      </button>
      <p class="count" role="status">${note.said?.of === noteText(host, opened) ? note.said.words : ''}</p>
    </div>
    <label for="note-text">${host.texts.of(texts.label, recordName(host, opened))}</label>
    <textarea
      id="note-text"
      name="note-text"
      rows="18"
      ${unassisted()}
      .value=${live(noteText(host, opened))}
      @input=${(event: Event) => edit((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${
      edited
        ? html`<p class="hint">
            ${texts.edited} ${edited.answers === opened.history.answers ? nothing : texts.outdated}
            <button type="button" class="plain" @click=${renew}>${texts.renew}</button>
          </p>`
        : nothing
    }
  </section>`;
}

/** In a form of its own: with the root alone for their group, Chromium keeps radio buttons that are gone, and the record with them. */
function kindChoice(host: PreviewHost): TemplateResult {
  const { note: texts } = host.texts;
  const choose = (kind: NoteKind) => {
    host.note.kind = kind;
    host.redraw();
  };
  return html`<form @submit=${(event: Event) => event.preventDefault()}>
    <fieldset class="bar">
      <legend class="visually-hidden">${texts.title}</legend>
      ${(Object.keys(texts.kinds) as NoteKind[]).map(
        (kind) =>
          html`<label
            ><input
              type="radio"
              name="note-kind"
              value=${kind}
              .checked=${live(host.note.kind === kind)}
              @change=${() => choose(kind)}
            />
            ${texts.kinds[kind]}</label
          >`,
      )}
    </fieldset>
  </form>`;
}

function print(host: PreviewHost, opened: Opened): void {
  const { printAsked, printFailed } = host.texts.note;
  const asked = host.printer.print(host, noteText(host, opened, 'full'));
  say(host, noteText(host, opened), asked ? printAsked : printFailed);
}

async function copy(host: PreviewHost, opened: Opened): Promise<void> {
  const { copied, copyFailed } = host.texts.note;
  const text = noteText(host, opened);
  const done = await copyText(text);
  const field = host.renderRoot.querySelector<HTMLTextAreaElement>('#note-text');
  // Another note is shown by now, or none: nothing is kept of this one.
  if (field?.value !== text) return;
  say(host, text, done ? copied : copyFailed);
  if (!done) field.select();
}

function say(host: PreviewHost, of: string, words: string): void {
  host.note.said = { of, words };
  host.redraw();
}
