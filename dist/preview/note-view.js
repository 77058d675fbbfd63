import { nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { note } from '../content/words/en/note.js';
import { copyText } from '../dom/copy-text.js';
import { html } from '../dom/text.js';
import { unassisted } from '../dom/unassisted.js';
import { staffNote } from '../exports/staff-note.js';
import { localDay, localTime } from './local-time.js';
import { panelTitle, recordName } from './record-name.js';

const firstNoteState = () => ({ kind: "short", edited: /* @__PURE__ */ new Map(), said: null });
const key = (opened, kind) => `${opened.id}:${kind}`;
const noteKeys = (opened) => ["short", "full", "worksheet"].map((kind) => key(opened, kind));
const hasOwnNote = ({ edited }, opened) => noteKeys(opened).some((each) => edited.has(each));
function forgetNotes({ edited }, opened) {
  for (const each of noteKeys(opened)) edited.delete(each);
}
function noteText(host, opened, kind = host.note.kind) {
  return host.note.edited.get(key(opened, kind))?.text ?? latestNote(opened, kind);
}
const latestNote = (opened, kind) => opened.written.of([opened.history.state, kind, localDay(/* @__PURE__ */ new Date())], () => writtenNote(opened, kind));
function writtenNote(opened, kind) {
  const { record, history, assessment } = opened;
  return staffNote(
    {
      answers: history.answers,
      assessment,
      // Only what the rules have changed since; what staff changed stands under the corrections.
      original: opened.differsFromToday ? record.assessment : void 0,
      protocolInRecord: record.protocol,
      completedAt: localTime(new Date(record.completedAt)),
      notedOn: localDay(/* @__PURE__ */ new Date()),
      country: record.country,
      corrections: history.corrections.map((correction) => ({ reason: "", ...correction })),
      words: note
    },
    kind
  );
}
function noteView(host, opened) {
  const { note: texts } = host.texts;
  const { note } = host;
  const edited = note.edited.get(key(opened, note.kind));
  const edit = (text) => {
    note.edited.set(key(opened, note.kind), {
      text,
      answers: edited ? edited.answers : opened.history.answers
    });
    host.redraw();
  };
  const renew = () => {
    note.edited.delete(key(opened, note.kind));
    host.redraw();
    host.focusOn("note-text");
  };
  return html`<section class="panel" part="note" aria-labelledby="note-title">
    ${panelTitle("note-title", texts.title, opened)} ${kindChoice(host)}
    <div class="bar">
      <button type="button" class="primary" part="primary" @click=${() => void copy(host, opened)}>
        ${texts.copy}
      </button>
      <button type="button" class="secondary" part="print" @click=${() => print(host, opened)}>
        ${texts.print}
      </button>
      <p class="count" role="status">${note.said?.of === noteText(host, opened) ? note.said.words : ""}</p>
    </div>
    <label for="note-text">${host.texts.of(texts.label, recordName(host, opened))}</label>
    <textarea
      id="note-text"
      name="note-text"
      rows="18"
      ${unassisted()}
      .value=${live(noteText(host, opened))}
      @input=${(event) => edit(event.target.value)}
    ></textarea>
    ${edited ? html`<p class="hint">
            ${texts.edited} ${edited.answers === opened.history.answers ? nothing : texts.outdated}
            <button type="button" class="plain" @click=${renew}>${texts.renew}</button>
          </p>` : nothing}
  </section>`;
}
function kindChoice(host) {
  const { note: texts } = host.texts;
  const choose = (kind) => {
    host.note.kind = kind;
    host.redraw();
  };
  return html`<form @submit=${(event) => event.preventDefault()}>
    <fieldset class="bar">
      <legend class="visually-hidden">${texts.title}</legend>
      ${Object.keys(texts.kinds).map(
    (kind) => html`<label
            ><input
              type="radio"
              name="note-kind"
              value=${kind}
              .checked=${live(host.note.kind === kind)}
              @change=${() => choose(kind)}
            />
            ${texts.kinds[kind]}</label
          >`
  )}
    </fieldset>
  </form>`;
}
function print(host, opened) {
  const { printAsked, printFailed } = host.texts.note;
  const asked = host.printer.print(host, noteText(host, opened, "full"));
  say(host, noteText(host, opened), asked ? printAsked : printFailed);
}
async function copy(host, opened) {
  const { copied, copyFailed } = host.texts.note;
  const text = noteText(host, opened);
  const done = await copyText(text);
  const field = host.renderRoot.querySelector("#note-text");
  if (field?.value !== text) return;
  say(host, text, done ? copied : copyFailed);
  if (!done) field.select();
}
function say(host, of, words) {
  host.note.said = { of, words };
  host.redraw();
}

export { firstNoteState, forgetNotes, hasOwnNote, noteText, noteView };
