import { nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { html } from '../../dom/html.js';
import { unassisted } from '../../dom/unassisted.js';
import { reasons, changes, versionLine, goalLines, nextSteps } from '../../exports/summary.js';
import { phoneLink } from '../clinic.js';
import { urgentHelp, withNumbers } from '../help.js';
import { withNames } from './names.js';
import { summaryInput } from './result-actions.js';

function resultView(flow) {
  const { words, host } = flow;
  const { result } = words;
  const input = summaryInput(flow);
  const { id } = input.assessment.recommendation;
  const outcome = result.outcomes[id];
  const { deciding, others } = reasons(input);
  const helpFirst = id === "crisis-now" || id === "prompt-safety-contact";
  return html`<div data-view="result">
    <div class="top">
      <button type="button" class="plain back" part="back" @click=${() => host.goBack()}>
        ${words.flow.back}
      </button>
      <p class="progress" part="progress" id="progress">${result.title}</p>
    </div>
    <div class="outcome" part="outcome">
      <h2 tabindex="-1" part="heading" aria-describedby="progress">${outcome.title}</h2>
      ${helpFirst ? urgentHelp(host.help, host.words) : nothing}
      <p>${withNumbers(outcome.text(input.help))}</p>
      <p class="hint">${result.notDiagnosis} ${result.noChange}</p>
    </div>
    ${actionButtons(flow)} ${reasonList(flow, result.reasonsTitle, deciding)}
    ${reasonList(flow, result.moreTitle, others)} ${goalSection(flow, input)}
    ${listSection(result.changeTitle, changes(input))} ${listSection(result.askTitle, result.ask)}
    ${listSection(result.bringTitle, result.bring)} ${nextSection(flow, input)}
    ${helpFirst ? nothing : helpSection(flow, input)}
    <p class="hint">${result.unconfirmed} ${result.madeOn(input.date)} ${versionLine(input)}</p>
  </div>`;
}
function helpSection(flow, input) {
  const { result } = flow.words;
  return html`<section class="help-section">
    <h3>${result.helpTitle}</h3>
    <p>${withNumbers(result.helpText(input.help))}</p>
    ${urgentHelp(flow.host.help, flow.host.words)}
  </section>`;
}
function actionButtons(flow) {
  const { actions, words } = flow;
  const { result } = words;
  return html`<div class="actions">
      <button type="button" class="primary" part="primary" @click=${actions.print}>${result.print}</button>
      <button type="button" class="secondary" part="copy" @click=${actions.copy}>${result.copy}</button>
      <button type="button" class="secondary" part="download" @click=${actions.download}>
        ${result.download}
      </button>
    </div>
    <div class="done" part="done">
      <p role="status">${actions.message}</p>
      ${actions.offer ? html`<button type="button" class="plain" part="show-text" @click=${actions.offer}>
              ${result.showText}
            </button>` : nothing}
    </div>
    ${actions.byHand ? textByHand(actions.byHand) : nothing}
    <p class="hint">${result.closing} ${result.downloadNote}</p>`;
}
function textByHand({ label, text }) {
  return html`<div class="field">
    <label class="question" for="copy-text">${label}</label>
    <textarea
      id="copy-text"
      name="copy-text"
      rows="8"
      readonly
      ${unassisted()}
      .value=${live(text)}
      @focus=${(event) => event.target.select()}
    ></textarea>
  </div>`;
}
function reasonList(flow, title, list) {
  if (list.length === 0) return nothing;
  const { youToldUs, matters, source } = flow.words.result;
  return html`<section>
    <h3>${title}</h3>
    ${list.map(
    ({ topic, told, why, sources }) => html`<div class="card" part="reason">
          <h4>${withNames(topic)}</h4>
          ${told.length > 0 ? html`<p><strong>${youToldUs}</strong></p>
                  <ul>
                    ${told.map((line) => html`<li>${withNames(line, flow.answers.trials)}</li>`)}
                  </ul>` : nothing}
          <p><strong>${matters}</strong> ${withNames(why)}</p>
          <p class="source">${source} ${sources.join("; ")}.</p>
        </div>`
  )}
  </section>`;
}
function goalSection(flow, input) {
  const lines = goalLines(input);
  if (lines.length === 0) return nothing;
  return html`<section>
    <h3>${flow.words.result.goalTitle}</h3>
    <dl class="long">
      ${lines.map(
    ([name, line]) => html`<div>
            <dt>${name}</dt>
            <dd>${line}</dd>
          </div>`
  )}
    </dl>
    <p>
      <button type="button" class="plain" part="about" @click=${() => flow.host.go({ view: "about" })}>
        ${flow.words.aboutPage.title}
      </button>
    </p>
  </section>`;
}
function listSection(title, list) {
  return html`<section>
    <h3>${title}</h3>
    <ul>
      ${list.map((line) => html`<li>${withNames(line)}</li>`)}
    </ul>
  </section>`;
}
function nextSection(flow, input) {
  const { clinic } = flow.host;
  const { result } = flow.words;
  return html`<section part="next-steps">
    <h3>${result.nextTitle}</h3>
    <ul>
      ${nextSteps(input).map((line) => html`<li>${phoneLink(clinic.phone, line)}</li>`)}
      ${clinic.url ? html`<li>
              <a href=${clinic.url} target="_blank" rel="noopener noreferrer" part="booking"
                >${result.book}</a
              >
              <span class="hint">${result.bookNote}</span>
            </li>` : nothing}
    </ul>
  </section>`;
}

export { resultView };
