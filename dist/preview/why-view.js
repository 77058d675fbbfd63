import { html, nothing } from 'lit';
import { allRules } from '../assessment/rules.js';
import { sources } from '../content/sources.js';
import { outcomes } from '../content/words/en/preview.js';
import { providerChecks, regionalNotes } from '../content/words/en/staff.js';
import { showAnswer, conditionWords, questionWords } from '../exports/wording.js';

function whyView(host, opened) {
  const { why: texts } = host.texts;
  return html`<section class="panel" part="why" aria-labelledby="why-title">
    <h3 id="why-title">${texts.title}</h3>
    ${opened.assessment.findings.map((finding) => findingView(host, opened, finding))}
    <details>
      <summary>${texts.notFired}</summary>
      <dl>
        ${allRules(opened.assessment, opened.answers).filter(({ outcome }) => outcome === "not-fired").map(
    ({ id, answers }) => html`<div>
                <dt>${topicOf(host, id)}</dt>
                <dd>
                  ${answers.map(({ question, answer }) => showAnswer(host.words, question, answer)).join(", ")}
                </dd>
              </div>`
  )}
      </dl>
    </details>
  </section>`;
}
function topicOf(host, id) {
  const goal = id.startsWith("goal-") ? conditionWords(host.words, id.slice("goal-".length))?.name : void 0;
  return goal ?? questionWords(host.words, id)?.topic ?? host.words.result.findings[id]?.topic ?? id;
}
function findingView(host, opened, finding) {
  const { texts } = host;
  const outcome = outcomes[finding.recommendation].title;
  const answer = texts.answers[finding.answer];
  const check = Object.hasOwn(providerChecks, finding.id) ? providerChecks[finding.id] : "";
  return html`<article class="finding" data-finding=${finding.id}>
    <h4>
      ${topicOf(host, finding.id)}
      <small>${texts.tiers[finding.tier]}; ${texts.appliesTo[finding.appliesTo]}</small>
    </h4>
    <p><strong>${texts.why.answer}:</strong> ${evidence(host, opened, finding)}</p>
    <p><strong>${texts.why.rule}:</strong> ${texts.ruleText(texts.tiers[finding.tier], answer, outcome)}</p>
    ${finding.notes.map((note) => html`<p><strong>${texts.notes[note]}</strong></p>`)}
    ${check ? html`<p><strong>${texts.why.check}:</strong> ${check}</p>` : nothing} ${regional(finding.id)}
    <p class="source">
      <strong>${texts.why.sources}:</strong> ${finding.sources.map((id) => citation(host, id)).join("; ")}
    </p>
  </article>`;
}
function evidence(host, opened, finding) {
  const told = finding.because.map(({ question, answer }) => {
    const trial = /^trials\[(\d+)\]$/.exec(question)?.[1];
    const name = trial === void 0 ? topicOf(host, question) : opened.answers.trials?.[Number(trial)]?.medication ?? question;
    return `${name}: ${trial === void 0 ? showAnswer(host.words, question, answer) : statusText(host, answer)}`;
  });
  return told.join("; ");
}
const statusText = ({ texts }, answer) => Object.hasOwn(texts.statuses, String(answer)) ? texts.statuses[answer] : String(answer);
function regional(id) {
  const notes = regionalNotes[id] ?? [];
  return notes.length === 0 ? nothing : html`<p class="hint">
        ${notes.map(({ text, confirmation }) => `${text} (${confirmation})`).join(" ")}
      </p>`;
}
function citation(host, id) {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) return id;
  const cited = [source.document, source.section, source.version].filter(Boolean).join(", ");
  const mark = source.confirmation === "official" || source.confirmation === "project" ? source.confirmation : `${host.texts.why.unconfirmed}: ${source.confirmation}`;
  return `${cited} [${mark}]`;
}

export { topicOf, whyView };
