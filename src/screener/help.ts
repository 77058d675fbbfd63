import { nothing, type TemplateResult } from 'lit';
import { html } from '../dom/html.ts';
import { untranslated, withUntranslated } from '../dom/untranslated.ts';
import { readCountry } from '../assessment/country.ts';
import { countries, worldwide } from '../content/help-lines.ts';
import type { CountryHelp, HelpLine } from '../content/types.ts';
import type { HelpNumbers } from '../content/words/types.ts';
import type { StartWords } from '../content/words/en/start.ts';

const byCountry: readonly CountryHelp[] = countries;

/** The help lines of a country, however it is written; of no country in particular where it is unknown. */
export function helpFor(country: unknown): CountryHelp {
  const read = readCountry(country);
  return byCountry.find((each) => each.country === read) ?? worldwide;
}

const first = (help: CountryHelp, ...kinds: HelpLine['kind'][]) =>
  help.lines.find(({ kind }) => kinds.includes(kind));

/** The numbers a sentence may name: whom to call in an emergency, and what to do in a crisis. */
export function helpNumbers(help: CountryHelp, { help: words }: StartWords): HelpNumbers {
  const call = first(help, 'call')?.label;
  const text = first(help, 'text')?.label;
  const emergency = first(help, 'emergency')?.label ?? words.localEmergency;
  if (call === undefined) return { emergency, crisis: words.open(first(help, 'directory')?.label ?? '') };
  if (text === undefined) return { emergency, crisis: words.call(call) };
  return { emergency, crisis: call === text ? words.callOrText(call) : words.callThenText(call, text) };
}

/** Two links called "988" would sound the same. */
function spoken({ kind, label }: HelpLine, { help: words }: StartWords): string {
  return Object.hasOwn(words.urgent, kind) ? words.urgent[kind as keyof typeof words.urgent](label) : label;
}

/** A sentence with its numbers marked. */
export const withNumbers = (sentence: string) => withUntranslated(sentence, /(\d(?:[\d -]*\d)?)/);

export function link(line: HelpLine, name?: string): TemplateResult {
  const external = line.href.startsWith('https:');
  return html`<a
    part="help-link"
    href=${line.href}
    .dials=${line.href}
    aria-label=${name ?? nothing}
    lang=${line.langs.includes('en') ? nothing : (line.langs[0] ?? nothing)}
    target=${external ? '_blank' : nothing}
    rel=${external ? 'noopener noreferrer' : nothing}
    >${untranslated(line.label)}</a
  >`;
}

/** The emergency number, or that there is a local one. */
export function emergencyLine(help: CountryHelp, words: StartWords): TemplateResult {
  const line = first(help, 'emergency');
  return html`${words.help.kinds.emergency}
  ${line ? link(line, spoken(line, words)) : words.help.localEmergency}`;
}

/** The line that stands in the same place on every view. */
export function helpBar(help: CountryHelp, words: StartWords, onMore: () => void): TemplateResult {
  const lines = [first(help, 'emergency'), first(help, 'call'), first(help, 'text')].filter(
    (line) => line !== undefined,
  );
  const shown = lines.length > 0 ? lines : help.lines.slice(0, 1);
  const local = html`<li>
    <span>${words.help.kinds.emergency}</span> <strong>${words.help.localEmergency}</strong>
  </li>`;
  return html`<div class="help" part="help" role="group" aria-label=${words.help.label}>
    <ul>
      ${first(help, 'emergency') ? nothing : local}
      ${shown.map((line) => html`<li><span>${words.help.kinds[line.kind]}</span> ${link(line, spoken(line, words))}</li>`)}
    </ul>
    <button type="button" class="plain" part="help-more" @click=${onMore}>${words.help.more}</button>
  </div>`;
}

const urgentKinds = ['call', 'text', 'emergency'] as const;

/** The lines that count most, large enough for shaking hands, and the others below. In a medical emergency that number comes first. */
export function urgentHelp(help: CountryHelp, words: StartWords, medical = false): TemplateResult {
  const kinds = medical ? (['emergency', 'call', 'text'] as const) : urgentKinds;
  const urgent = kinds.flatMap((kind) => {
    const line = first(help, kind);
    return line ? [{ kind, line }] : [];
  });
  const others = help.lines.filter((line) => !urgent.some((each) => each.line === line));
  return html`<ul class="urgent">
      ${urgent.map(
        ({ kind, line }) =>
          html`<li>
            <a href=${line.href} .dials=${line.href} part="help-link"
              ><strong>${withNumbers(words.help.urgent[kind](line.label))}</strong>
              <span>${withNumbers(line.name)}</span></a
            >
          </li>`,
      )}
      ${
        first(help, 'emergency')
          ? nothing
          : html`<li>
              <p><strong>${words.help.urgent.emergency(words.help.localEmergency)}</strong></p>
            </li>`
      }
    </ul>
    ${
      urgent.length === 0
        ? helpList(others)
        : html`<details>
            <summary>${words.help.others}</summary>
            ${helpList(others)}
          </details>`
    }`;
}

/** Lines with what each one is. */
function helpList(lines: readonly HelpLine[]): TemplateResult {
  return html`<ul class="lines">
    ${lines.map(
      (line) =>
        html`<li>
          <span class="line-name"
            >${withNumbers(line.name)}${line.hours ? html` <small>(${line.hours})</small>` : nothing}</span
          >
          ${link(line)}
        </li>`,
    )}
  </ul>`;
}

/** The numbers of all other countries, for a person who is elsewhere than the clinic's page assumes; at hand where it names none we know. */
export function helpElsewhere(help: CountryHelp, words: StartWords): TemplateResult {
  const others = byCountry.filter(({ country }) => country !== help.country);
  return html`<details ?open=${help === worldwide}>
    <summary>${words.help.elsewhere}</summary>
    ${others.map(
      (other) =>
        html`<h3>${other.name}</h3>
          ${helpList(other.lines)}`,
    )}
  </details>`;
}
