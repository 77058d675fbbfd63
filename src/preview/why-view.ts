import { nothing, type TemplateResult } from 'lit';
import { allRules } from '../assessment/rules.ts';
import type { Finding, FindingNote } from '../assessment/types.ts';
import { sources } from '../content/sources.ts';
import { outcomes } from '../content/words/en/clinical.ts';
import { providerChecks, regionalNotes, type RegionalNote } from '../content/words/en/staff.ts';
import { html } from '../dom/text.ts';
import { foreignText } from '../exports/foreign-text.ts';
import { shortTrialName, showAnswer } from '../exports/wording.ts';
import type { PreviewHost } from './host.ts';
import { nameText } from './names.ts';
import type { Opened } from './opened.ts';
import { panelTitle } from './record-name.ts';
import { toJson } from '../assessment/json.ts';

/** Every finding with its answer, rule and source; and the rules that did not fire, so that nothing is taken on trust. */
export function whyView(host: PreviewHost, opened: Opened): TemplateResult {
  const { why: texts } = host.texts;
  return html`<section class="panel" part="why" aria-labelledby="why-title">
    ${panelTitle('why-title', texts.title, opened)}
    ${opened.assessment.findings.map((finding) => findingView(host, opened, finding))}
    ${ownQuestions(host, opened)}
    <details>
      <summary>${texts.notFired}</summary>
      <dl>
        ${allRules(opened.assessment, opened.answers)
          .filter(({ outcome }) => outcome === 'not-fired')
          .map(
            ({ id, answers }) =>
              html`<div>
                <dt>${nameText(id)}</dt>
                <dd>
                  ${answers.map(({ question, answer }) => showAnswer(host.words, question, answer)).join(', ')}
                </dd>
              </div>`,
          )}
      </dl>
    </details>
  </section>`;
}

/** Carried along and never scored; whatever they hold is shown as text. */
function ownQuestions(host: PreviewHost, { answers }: Opened): TemplateResult | typeof nothing {
  const own = Object.entries(answers as Readonly<Record<string, unknown>>).filter(([id]) =>
    id.startsWith('x-'),
  );
  if (own.length === 0) return nothing;
  return html`<h4>${host.texts.why.own}</h4>
    <dl class="own">
      ${own.map(
        ([id, value]) =>
          html`<div>
            <dt>${foreignText(id)}</dt>
            <dd>${foreignText(typeof value === 'string' ? value : toJson(value))}</dd>
          </div>`,
      )}
    </dl>`;
}

function findingView(host: PreviewHost, opened: Opened, finding: Finding): TemplateResult {
  const { texts } = host;
  const outcome = outcomes[finding.recommendation].title;
  const answer = texts.answers[finding.answer];
  const check = Object.hasOwn(providerChecks, finding.id)
    ? providerChecks[finding.id as keyof typeof providerChecks]
    : '';
  return html`<article class="finding" data-finding=${finding.id}>
    <h4>
      ${nameText(finding.id)}
      <small>${texts.tiers[finding.tier]}; ${texts.appliesTo[finding.appliesTo]}</small>
    </h4>
    <p><strong>${texts.why.answer}:</strong> ${evidence(host, opened, finding)}</p>
    <p><strong>${texts.why.rule}:</strong> ${texts.ruleText(texts.tiers[finding.tier], answer, outcome)}</p>
    ${finding.notes.map((note) => html`<p><strong>${texts.notes[note]}</strong></p>`)}
    ${check ? html`<p><strong>${texts.why.check}:</strong> ${check}</p>` : nothing}
    ${regional(host, opened, finding.id)}
    <p class="source">
      <strong>${texts.why.sources}:</strong> ${finding.sources.map((id) => citation(host, id)).join('; ')}
    </p>
  </article>`;
}

function evidence(host: PreviewHost, opened: Opened, finding: Finding): string {
  const told = finding.because.map(({ question, answer }) => {
    const trial = /^trials\[(\d+)\]$/.exec(question)?.[1];
    const name =
      trial === undefined
        ? nameText(question)
        : shortTrialName(host.words, opened.answers.trials?.[Number(trial)] ?? {});
    return `${name}: ${trial === undefined ? showAnswer(host.words, question, answer) : statusText(host, answer)}`;
  });
  return told.join('; ');
}

/** The verdict on a trial, in words. */
const statusText = ({ texts }: PreviewHost, answer: unknown) =>
  Object.hasOwn(texts.statuses, String(answer))
    ? texts.statuses[answer as keyof typeof texts.statuses]
    : String(answer);

/** The finding remark that goes with a note for some answers only. */
const remarkOf = {
  'within-6-weeks': 'ema-contraindication',
  'bp-180-or-120': 'blood-pressure-crisis-range',
} as const satisfies Record<NonNullable<RegionalNote['when']>, FindingNote>;

function regional(
  { texts }: PreviewHost,
  { assessment }: Opened,
  id: string,
): TemplateResult | typeof nothing {
  const remarks = assessment.findings.flatMap(({ notes }) => notes);
  const notes = (regionalNotes as Readonly<Record<string, readonly RegionalNote[]>>)[id] ?? [];
  const shown = notes.filter(({ when }) => when === undefined || remarks.includes(remarkOf[when]));
  return shown.length === 0
    ? nothing
    : html`<p class="hint">
        ${shown.map(({ text, confirmation }) => `${text} [${texts.confirmations[confirmation]}]`).join(' ')}
      </p>`;
}

/** Document, section, version, and whether its wording was confirmed. */
function citation(host: PreviewHost, id: string): string {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) return id;
  const cited = [source.document, source.section, source.version].filter(Boolean).join(', ');
  const mark =
    source.confirmation === 'official' || source.confirmation === 'project'
      ? host.texts.confirmations[source.confirmation]
      : `${host.texts.why.unconfirmed}: ${host.texts.confirmations[source.confirmation]}`;
  return `${cited} [${mark}]`;
}
