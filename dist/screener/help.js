import { nothing } from 'lit';
import { html } from '../dom/html.js';
import { withUntranslated, untranslated } from '../dom/untranslated.js';
import { readCountry } from '../assessment/country.js';
import { worldwide, countries } from '../content/help-lines.js';

const byCountry = countries;
function helpFor(country) {
  const read = readCountry(country);
  return byCountry.find((each) => each.country === read) ?? worldwide;
}
const first = (help, ...kinds) => help.lines.find(({ kind }) => kinds.includes(kind));
function helpNumbers(help, { help: words }) {
  const call = first(help, "call")?.label;
  const text = first(help, "text")?.label;
  const emergency = first(help, "emergency")?.label ?? words.localEmergency;
  if (call === void 0) return { emergency, crisis: words.open(first(help, "directory")?.label ?? "") };
  if (text === void 0) return { emergency, crisis: words.call(call) };
  return { emergency, crisis: call === text ? words.callOrText(call) : words.callThenText(call, text) };
}
function spoken({ kind, label }, { help: words }) {
  return Object.hasOwn(words.urgent, kind) ? words.urgent[kind](label) : label;
}
const withNumbers = (sentence) => withUntranslated(sentence, /(\d(?:[\d -]*\d)?)/);
function link(line, name) {
  const external = line.href.startsWith("https:");
  return html`<a
    part="help-link"
    href=${line.href}
    .dials=${line.href}
    aria-label=${name ?? nothing}
    lang=${line.langs.includes("en") ? nothing : line.langs[0] ?? nothing}
    target=${external ? "_blank" : nothing}
    rel=${external ? "noopener noreferrer" : nothing}
    >${untranslated(line.label)}</a
  >`;
}
function emergencyLine(help, words) {
  const line = first(help, "emergency");
  return html`${words.help.kinds.emergency}
  ${line ? link(line, spoken(line, words)) : words.help.localEmergency}`;
}
function helpBar(help, words, onMore) {
  const lines = [first(help, "emergency"), first(help, "call"), first(help, "text")].filter(
    (line) => line !== void 0
  );
  const shown = lines.length > 0 ? lines : help.lines.slice(0, 1);
  const local = html`<li>
    <span>${words.help.kinds.emergency}</span> <strong>${words.help.localEmergency}</strong>
  </li>`;
  return html`<div class="help" part="help" role="group" aria-label=${words.help.label}>
    <ul>
      ${first(help, "emergency") ? nothing : local}
      ${shown.map((line) => html`<li><span>${words.help.kinds[line.kind]}</span> ${link(line, spoken(line, words))}</li>`)}
    </ul>
    <button type="button" class="plain" part="help-more" @click=${onMore}>${words.help.more}</button>
  </div>`;
}
const urgentKinds = ["call", "text", "emergency"];
function urgentHelp(help, words, medical = false) {
  const kinds = medical ? ["emergency", "call", "text"] : urgentKinds;
  const urgent = kinds.flatMap((kind) => {
    const line = first(help, kind);
    return line ? [{ kind, line }] : [];
  });
  const others = help.lines.filter((line) => !urgent.some((each) => each.line === line));
  return html`<ul class="urgent">
      ${urgent.map(
    ({ kind, line }) => html`<li>
            <a href=${line.href} .dials=${line.href} part="help-link"
              ><strong>${withNumbers(words.help.urgent[kind](line.label))}</strong>
              <span>${withNumbers(line.name)}</span></a
            >
          </li>`
  )}
      ${first(help, "emergency") ? nothing : html`<li>
              <p><strong>${words.help.urgent.emergency(words.help.localEmergency)}</strong></p>
            </li>`}
    </ul>
    ${urgent.length === 0 ? helpList(others) : html`<details>
            <summary>${words.help.others}</summary>
            ${helpList(others)}
          </details>`}`;
}
function helpList(lines) {
  return html`<ul class="lines">
    ${lines.map(
    (line) => html`<li>
          <span class="line-name"
            >${withNumbers(line.name)}${line.hours ? html` <small>(${line.hours})</small>` : nothing}</span
          >
          ${link(line)}
        </li>`
  )}
  </ul>`;
}
function helpElsewhere(help, words) {
  const others = byCountry.filter(({ country }) => country !== help.country);
  return html`<details ?open=${help === worldwide}>
    <summary>${words.help.elsewhere}</summary>
    ${others.map(
    (other) => html`<h3>${other.name}</h3>
          ${helpList(other.lines)}`
  )}
  </details>`;
}

export { emergencyLine, helpBar, helpElsewhere, helpFor, helpNumbers, link, urgentHelp, withNumbers };
