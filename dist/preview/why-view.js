import { nothing } from 'lit';
import { allRules } from '../assessment/rules.js';
import { sources } from '../content/sources.js';
import { outcomes } from '../content/words/en/clinical.js';
import { providerChecks, regionalNotes } from '../content/words/en/staff.js';
import { html } from '../dom/text.js';
import { foreignText } from '../exports/foreign-text.js';
import { showAnswer, shortTrialName } from '../exports/wording.js';
import { nameText } from './names.js';
import { panelTitle } from './record-name.js';
import { toJson } from '../assessment/json.js';

function whyView(host, opened) {
  const { why: texts } = host.texts;
  return html`<section class="panel" part="why" aria-labelledby="why-title">
    ${panelTitle("why-title", texts.title, opened)}
    ${opened.assessment.findings.map((finding) => findingView(host, opened, finding))}
    ${ownQuestions(host, opened)}
    <details>
      <summary>${texts.notFired}</summary>
      <dl>
        ${allRules(opened.assessment, opened.answers).filter(({ outcome }) => outcome === "not-fired").map(
    ({ id, answers }) => html`<div>
                <dt>${nameText(id)}</dt>
                <dd>
                  ${answers.map(({ question, answer }) => showAnswer(host.words, question, answer)).join(", ")}
                </dd>
              </div>`
  )}
      </dl>
    </details>
  </section>`;
}
function ownQuestions(host, { answers }) {
  const own = Object.entries(answers).filter(
    ([id]) => id.startsWith("x-")
  );
  if (own.length === 0) return nothing;
  return html`<h4>${host.texts.why.own}</h4>
    <dl class="own">
      ${own.map(
    ([id, value]) => html`<div>
            <dt>${foreignText(id)}</dt>
            <dd>${foreignText(typeof value === "string" ? value : toJson(value))}</dd>
          </div>`
  )}
    </dl>`;
}
function findingView(host, opened, finding) {
  const { texts } = host;
  const outcome = outcomes[finding.recommendation].title;
  const answer = texts.answers[finding.answer];
  const check = Object.hasOwn(providerChecks, finding.id) ? providerChecks[finding.id] : "";
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
      <strong>${texts.why.sources}:</strong> ${finding.sources.map((id) => citation(host, id)).join("; ")}
    </p>
  </article>`;
}
function evidence(host, opened, finding) {
  const told = finding.because.map(({ question, answer }) => {
    const trial = /^trials\[(\d+)\]$/.exec(question)?.[1];
    const name = trial === void 0 ? nameText(question) : shortTrialName(host.words, opened.answers.trials?.[Number(trial)] ?? {});
    return `${name}: ${trial === void 0 ? showAnswer(host.words, question, answer) : statusText(host, answer)}`;
  });
  return told.join("; ");
}
const statusText = ({ texts }, answer) => Object.hasOwn(texts.statuses, String(answer)) ? texts.statuses[answer] : String(answer);
const remarkOf = {
  "within-6-weeks": "ema-contraindication",
  "bp-180-or-120": "blood-pressure-crisis-range"
};
function regional({ texts }, { assessment }, id) {
  const remarks = assessment.findings.flatMap(({ notes: notes2 }) => notes2);
  const notes = regionalNotes[id] ?? [];
  const shown = notes.filter(({ when }) => when === void 0 || remarks.includes(remarkOf[when]));
  return shown.length === 0 ? nothing : html`<p class="hint">
        ${shown.map(({ text, confirmation }) => `${text} [${texts.confirmations[confirmation]}]`).join(" ")}
      </p>`;
}
function citation(host, id) {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) return id;
  const cited = [source.document, source.section, source.version].filter(Boolean).join(", ");
  const mark = source.confirmation === "official" || source.confirmation === "project" ? host.texts.confirmations[source.confirmation] : `${host.texts.why.unconfirmed}: ${host.texts.confirmations[source.confirmation]}`;
  return `${cited} [${mark}]`;
}

export { whyView };
