import { nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { unassisted } from '../dom/unassisted.js';
import { urgencies, outcomes } from '../content/words/en/clinical.js';
import { html } from '../dom/text.js';
import { localMinute } from './local-time.js';
import { nameText } from './names.js';
import { sorted } from './shelf.js';

const PAGE_ROWS = 50;
const firstListState = () => ({
  column: "urgency",
  descending: false,
  filter: "",
  group: "",
  page: 0
});
const groupOf = (opened) => urgencies[opened.assessment.recommendation.urgency].group;
function haystack(opened) {
  const names = opened.assessment.findings.map(({ id }) => nameText(id));
  return [opened.name, outcomes[opened.assessment.recommendation.id].title, ...names].join(" ").toLowerCase();
}
function listed(host) {
  const { column, descending, filter, group } = host.list;
  const wanted = filter.trim().toLowerCase();
  const fits = (opened) => (group === "" || groupOf(opened) === group) && (wanted === "" || haystack(opened).includes(wanted));
  return sorted(host.shelf.records.filter(fits), column, descending);
}
function listView(host, current) {
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
            ${header(host, "urgency", texts.outcome)} ${header(host, "name", texts.name)}
            ${header(host, "age", texts.age)} ${header(host, "adequate", texts.adequate)}
            ${header(host, "ssri", texts.ssri)} ${header(host, "open", texts.open)}
            ${header(host, "completed", texts.completed)}
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
function filters(host, shown) {
  const { list: texts } = host.texts;
  const groups = [...new Set(Object.values(urgencies).map(({ group }) => group))];
  const set = (change) => {
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
        @input=${(event) => set({ filter: event.target.value })}
    /></label>
    <label
      >${texts.group}
      <select
        name="group"
        @change=${(event) => set({ group: event.target.value })}
      >
        <option value="" .selected=${live(host.list.group === "")}>${texts.all}</option>
        ${groups.map((group) => html`<option value=${group} .selected=${live(host.list.group === group)}>${group}</option>`)}
      </select></label
    >
    <p class="count" role="status">${texts.count(shown, host.shelf.records.length)}</p>
  </div>`;
}
const numeric = /* @__PURE__ */ new Set(["age", "adequate", "ssri", "open"]);
function header(host, column, label) {
  const active = host.list.column === column;
  const sort = () => {
    Object.assign(host.list, { column, descending: active && !host.list.descending, page: 0 });
    host.announce(host.texts.list.sorted(label, host.list.descending ? "descending" : "ascending"));
    host.redraw();
  };
  const direction = host.list.descending ? "descending" : "ascending";
  return html`<th
    scope="col"
    class=${numeric.has(column) ? "number" : nothing}
    aria-sort=${active ? direction : nothing}
  >
    <button type="button" class="plain" data-sort=${column} @click=${sort}>
      ${label}<span aria-hidden="true">${active ? host.list.descending ? " \u25BC" : " \u25B2" : ""}</span>
    </button>
  </th>`;
}
function row(host, opened, current) {
  const { list: texts } = host.texts;
  const { recommendation, history } = opened.assessment;
  const { label, group } = urgencies[recommendation.urgency];
  const handle = (event) => {
    opened.handled = event.target.checked;
    host.redraw();
  };
  return html`<tr
    class=${opened.handled ? "handled" : ""}
    aria-current=${current ? "true" : nothing}
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
        aria-current=${current ? "true" : nothing}
        @click=${() => host.show(opened)}
      >
        ${outcomes[recommendation.id].title}<span class="visually-hidden">, ${opened.name}</span>
      </button>
      <small>${group}: ${label}</small>
      ${current ? html`<strong class="shown">${texts.shown}</strong>` : nothing}
    </td>
    <th scope="row">${opened.name}</th>
    <td class="number">${opened.answers.age ?? "\u2013"}</td>
    <td class="number">${history.adequateTrials}</td>
    <td class="number">${history.ssriTrials}</td>
    <td class="number">${opened.openQuestions}</td>
    <td>${localMinute(new Date(opened.record.completedAt))}</td>
  </tr>`;
}
function neighbours(host, opened) {
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
    host.focusOn(at >= 0 ? `row-${opened.id}` : "list-title");
  };
  return html`<div class="bar">
    <button type="button" class="secondary" aria-disabled=${next ? nothing : "true"} @click=${showNext}>
      ${texts.nextRecord}
    </button>
    <button type="button" class="secondary" @click=${goBack}>${texts.back}</button>
  </div>`;
}
function moveBetweenRows(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = event.target.closest("tr");
  if (step === void 0 || !from || !event.target.matches(".row")) return;
  const to = step > 0 ? from.nextElementSibling : from.previousElementSibling;
  event.preventDefault();
  to?.querySelector(".row")?.focus();
}
function pager(host, page, pages) {
  const { list: texts } = host.texts;
  const go = (to) => () => {
    if (to < 0 || to >= pages) return;
    host.list.page = to;
    host.redraw();
  };
  return html`<div class="bar">
    <button
      type="button"
      class="secondary"
      aria-disabled=${page === 0 ? "true" : nothing}
      @click=${go(page - 1)}
    >
      ${texts.previous}
    </button>
    <p class="count">${texts.page(page + 1, pages)}</p>
    <button
      type="button"
      class="secondary"
      aria-disabled=${page === pages - 1 ? "true" : nothing}
      @click=${go(page + 1)}
    >
      ${texts.next}
    </button>
  </div>`;
}

export { firstListState, listView, listed, neighbours };
