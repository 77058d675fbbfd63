import { nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { unassisted } from '../dom/unassisted.ts';
import { outcomes, urgencies } from '../content/words/en/clinical.ts';
import { html } from '../dom/text.ts';
import type { PreviewHost } from './host.ts';
import { localMinute } from './local-time.ts';
import { nameText } from './names.ts';
import type { Opened } from './opened.ts';
import { sorted, type Column } from './shelf.ts';

/** Rows a page draws: enough for a morning, few enough to be quick with thousands open. */
const PAGE_ROWS = 50;

export interface ListState {
  column: Column;
  descending: boolean;
  filter: string;
  group: string;
  page: number;
}

export const firstListState = (): ListState => ({
  column: 'urgency',
  descending: false,
  filter: '',
  group: '',
  page: 0,
});

const groupOf = (opened: Opened) => urgencies[opened.assessment.recommendation.urgency].group;

/** Everything of a record that the filter looks through. */
function haystack(opened: Opened): string {
  const names = opened.assessment.findings.map(({ id }) => nameText(id));
  return [opened.name, outcomes[opened.assessment.recommendation.id].title, ...names].join(' ').toLowerCase();
}

/** The records that the list shows now, in its order. */
export function listed(host: PreviewHost): Opened[] {
  const { column, descending, filter, group } = host.list;
  const wanted = filter.trim().toLowerCase();
  const fits = (opened: Opened) =>
    (group === '' || groupOf(opened) === group) && (wanted === '' || haystack(opened).includes(wanted));
  return sorted(host.shelf.records.filter(fits), column, descending);
}

/** One row a record, gravest first, when several are open. */
export function listView(host: PreviewHost, current: Opened | null): TemplateResult {
  const { list: texts } = host.texts;
  const rows = listed(host);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
  const page = Math.min(host.list.page, pages - 1);
  const shown = rows.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS);
  return html`<section class="panel" part="list" aria-labelledby="list-title">
    <h3 id="list-title" tabindex="-1">${texts.title}</h3>
    ${filters(host, rows.length)}
    <div class="scroll" tabindex="0" role="group" aria-labelledby="list-title">
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.handled}</th>
            ${header(host, 'urgency', texts.outcome)} ${header(host, 'name', texts.name)}
            ${header(host, 'age', texts.age)} ${header(host, 'adequate', texts.adequate)}
            ${header(host, 'ssri', texts.ssri)} ${header(host, 'open', texts.open)}
            ${header(host, 'completed', texts.completed)}
          </tr>
        </thead>
        <tbody @keydown=${moveBetweenRows}>
          ${shown.map((opened) => row(host, opened, opened === current))}
        </tbody>
      </table>
    </div>
    ${rows.length === 0 ? html`<p>${texts.none}</p>` : nothing}
    ${pages > 1 ? pager(host, page, pages) : nothing}
  </section>`;
}

function filters(host: PreviewHost, shown: number): TemplateResult {
  const { list: texts } = host.texts;
  const groups = [...new Set(Object.values(urgencies).map(({ group }) => group))];
  const set = (change: Partial<ListState>) => {
    Object.assign(host.list, change, { page: 0 });
    host.redraw();
  };
  return html`<div class="bar">
    <label
      >${texts.filter}
      <input
        type="text"
        name="filter"
        ${unassisted()}
        placeholder=${texts.filterHint}
        .value=${live(host.list.filter)}
        @input=${(event: Event) => set({ filter: (event.target as HTMLInputElement).value })}
    /></label>
    <label
      >${texts.group}
      <select
        name="group"
        @change=${(event: Event) => set({ group: (event.target as HTMLSelectElement).value })}
      >
        <option value="" .selected=${live(host.list.group === '')}>${texts.all}</option>
        ${groups.map((group) => html`<option value=${group} .selected=${live(host.list.group === group)}>${group}</option>`)}
      </select></label
    >
    <p class="count" role="status">${texts.count(shown, host.shelf.records.length)}</p>
  </div>`;
}

const numeric: ReadonlySet<Column> = new Set(['age', 'adequate', 'ssri', 'open']);

function header(host: PreviewHost, column: Column, label: string): TemplateResult {
  const active = host.list.column === column;
  const sort = () => {
    Object.assign(host.list, { column, descending: active && !host.list.descending, page: 0 });
    host.announce(host.texts.list.sorted(label, host.list.descending ? 'descending' : 'ascending'));
    host.redraw();
  };
  const direction = host.list.descending ? 'descending' : 'ascending';
  return html`<th
    scope="col"
    class=${numeric.has(column) ? 'number' : nothing}
    aria-sort=${active ? direction : nothing}
  >
    <button type="button" class="plain" data-sort=${column} @click=${sort}>
      ${label}<span aria-hidden="true">${active ? (host.list.descending ? ' ▼' : ' ▲') : ''}</span>
    </button>
  </th>`;
}

function row(host: PreviewHost, opened: Opened, current: boolean): TemplateResult {
  const { list: texts } = host.texts;
  const { recommendation, history } = opened.assessment;
  const { label, group } = urgencies[recommendation.urgency];
  const handle = (event: Event) => {
    opened.handled = (event.target as HTMLInputElement).checked;
    host.redraw();
  };
  return html`<tr
    class=${opened.handled ? 'handled' : ''}
    aria-current=${current ? 'true' : nothing}
    data-record=${opened.id}
  >
    <td>
      <input
        type="checkbox"
        aria-label=${texts.handledOf(opened.name)}
        .checked=${live(opened.handled)}
        @change=${handle}
      />
    </td>
    <td>
      <button
        id="row-${opened.id}"
        type="button"
        class="plain row"
        aria-current=${current ? 'true' : nothing}
        @click=${() => host.show(opened)}
      >
        ${outcomes[recommendation.id].title}<span class="visually-hidden">, ${opened.name}</span>
      </button>
      <small>${group}: ${label}</small>
      ${current ? html`<strong class="shown">${texts.shown}</strong>` : nothing}
    </td>
    <th scope="row">${opened.name}</th>
    <td class="number">${opened.answers.age ?? '–'}</td>
    <td class="number">${history.adequateTrials}</td>
    <td class="number">${history.ssriTrials}</td>
    <td class="number">${opened.openQuestions}</td>
    <td>${localMinute(new Date(opened.record.completedAt))}</td>
  </tr>`;
}

/** From the record that is shown to the one after it, in the order of the list, and back to the list. */
export function neighbours(host: PreviewHost, opened: Opened): TemplateResult | typeof nothing {
  if (host.shelf.records.length < 2) return nothing;
  const { list: texts } = host.texts;
  const rows = listed(host);
  const at = rows.indexOf(opened);
  const next = rows[at + 1];
  const showNext = () => {
    if (!next) return;
    host.list.page = Math.floor((at + 1) / PAGE_ROWS);
    host.show(next);
  };
  const goBack = () => {
    if (at >= 0) host.list.page = Math.floor(at / PAGE_ROWS);
    host.focusOn(at >= 0 ? `row-${opened.id}` : 'list-title');
  };
  return html`<div class="bar">
    <button type="button" class="secondary" aria-disabled=${next ? nothing : 'true'} @click=${showNext}>
      ${texts.nextRecord}
    </button>
    <button type="button" class="secondary" @click=${goBack}>${texts.back}</button>
  </div>`;
}

/** Arrow keys go from row to row; Tab still reaches everything. */
function moveBetweenRows(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = (event.target as Element).closest('tr');
  if (step === undefined || !from || !(event.target as Element).matches('.row')) return;
  const to = step > 0 ? from.nextElementSibling : from.previousElementSibling;
  event.preventDefault();
  to?.querySelector<HTMLElement>('.row')?.focus();
}

function pager(host: PreviewHost, page: number, pages: number): TemplateResult {
  const { list: texts } = host.texts;
  const go = (to: number) => () => {
    if (to < 0 || to >= pages) return;
    host.list.page = to;
    host.redraw();
  };
  return html`<div class="bar">
    <button
      type="button"
      class="secondary"
      aria-disabled=${page === 0 ? 'true' : nothing}
      @click=${go(page - 1)}
    >
      ${texts.previous}
    </button>
    <p class="count">${texts.page(page + 1, pages)}</p>
    <button
      type="button"
      class="secondary"
      aria-disabled=${page === pages - 1 ? 'true' : nothing}
      @click=${go(page + 1)}
    >
      ${texts.next}
    </button>
  </div>`;
}
