import { html, nothing } from 'lit';
import { countries } from '../content/help-lines.js';

const byCountry = countries;
const anywhere = countries[8];
const aliases = { GB: "UK", USA: "US" };
const euMembers = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
function helpFor(country) {
  const code = country.trim().toUpperCase();
  const key = aliases[code] ?? (euMembers.includes(code) ? "EU" : code);
  return byCountry.find((each) => each.country === key) ?? anywhere;
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
function link(line, name) {
  const external = line.href.startsWith("https:");
  return html`<a
    part="help-link"
    href=${line.href}
    aria-label=${name ?? nothing}
    lang=${line.langs.includes("en") ? nothing : line.langs[0] ?? nothing}
    target=${external ? "_blank" : nothing}
    rel=${external ? "noopener noreferrer" : nothing}
    >${line.label}</a
  >`;
}
function helpBar(help, words, onMore) {
  const lines = [first(help, "emergency"), first(help, "call"), first(help, "text")].filter(
    (line) => line !== void 0
  );
  const shown = lines.length > 0 ? lines : help.lines.slice(0, 1);
  return html`<div class="help" part="help" role="group" aria-label=${words.help.label}>
    <ul>
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
            <a href=${line.href} part="help-link"
              ><strong>${words.help.urgent[kind](line.label)}</strong> <span>${line.name}</span></a
            >
          </li>`
  )}
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
            >${line.name}${line.hours ? html` <small>(${line.hours})</small>` : nothing}</span
          >
          ${link(line)}
        </li>`
  )}
  </ul>`;
}
function helpElsewhere(help, words) {
  const others = byCountry.filter(({ country }) => country !== help.country);
  return html`<details>
    <summary>${words.help.elsewhere}</summary>
    ${others.map(
    (other) => html`<h3>${other.name}</h3>
          ${helpList(other.lines)}`
  )}
  </details>`;
}

export { helpBar, helpElsewhere, helpFor, helpNumbers, link, urgentHelp };
