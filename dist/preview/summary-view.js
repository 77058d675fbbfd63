import { nothing } from 'lit';
import { outcomes, urgencies } from '../content/words/en/clinical.js';
import { html } from '../dom/text.js';
import { foreignText } from '../exports/foreign-text.js';
import { changeText } from './change-text.js';
import { localTime } from './local-time.js';
import { nameText } from './names.js';
import { neighbours } from './list-view.js';
import { recordName } from './record-name.js';

function summaryView(host, opened) {
  const { summary: texts } = host.texts;
  const { assessment, record } = opened;
  const { title, text } = outcomes[assessment.recommendation.id];
  return html`<section
    class="panel outcome"
    part="summary"
    aria-labelledby="summary-title record-name"
    data-outcome=${assessment.recommendation.id}
  >
    <p class="record-name" id="record-name">${recordName(host, opened)}</p>
    <h3 id="summary-title" tabindex="-1" aria-describedby="record-name">${title}</h3>
    <p class="hint">${texts.patientReported}</p>
    <p class="urgency">
      ${texts.urgency}: <strong>${urgencies[assessment.recommendation.urgency].label}</strong>
    </p>
    <p>${text}</p>
    ${neighbours(host, opened)}
    <dl class="counts">
      ${counts(host, opened).map(
    ([name, value]) => html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`
  )}
    </dl>
    ${askList(host, opened)} ${problemList(host, opened)} ${difference(host, opened)}
    <p class="hint">
      ${texts.protocol}: ${record.protocol.id} ${foreignText(record.protocol.version)}.
      ${texts.unreviewed }
    </p>
  </section>`;
}
function counts(host, { answers, assessment, record }) {
  const { summary: texts, criteria } = host.texts;
  const { history, findings, missing } = assessment;
  const unsure = findings.filter(({ answer }) => answer === "unsure" || answer === "declined").length;
  return [
    [texts.age, answers.age ?? "\u2013"],
    [texts.adequate, history.adequateTrials],
    [texts.ssri, history.ssriTrials],
    [texts.borderline, history.borderlineTrials],
    [texts.unclear, history.unknownTrials],
    [texts.unknown, unsure],
    [texts.missing, missing.length],
    [texts.criteria, criteria[assessment.criteria]],
    [texts.region, assessment.region],
    [texts.completed, localTime(new Date(record.completedAt))]
  ];
}
function askList(host, { assessment }) {
  const unsure = assessment.findings.filter(({ answer }) => answer === "unsure" || answer === "declined").map(({ id }) => id);
  const ask = [.../* @__PURE__ */ new Set([...unsure, ...assessment.missing])].map(nameText);
  if (ask.length === 0) return nothing;
  return html`<details ?open=${ask.length <= 8}>
    <summary>${host.texts.summary.ask} (${ask.length})</summary>
    <p>${ask.join("; ")}</p>
  </details>`;
}
function problemList(host, { assessment }) {
  if (assessment.problems.length === 0) return nothing;
  return html`<div class="notice">
    <h4>${host.texts.summary.problems}</h4>
    <ul>
      ${assessment.problems.map(({ path, problem }) => html`<li><code>${foreignText(path)}</code> ${problem}</li>`)}
    </ul>
  </div>`;
}
function difference(host, { differences }) {
  if (differences.length === 0) return nothing;
  return html`<div class="notice" part="differs">
    <h4>${host.texts.summary.differs}</h4>
    <ul>
      ${differences.map((change) => html`<li>${changeText(host, change)}</li>`)}
    </ul>
  </div>`;
}

export { summaryView };
