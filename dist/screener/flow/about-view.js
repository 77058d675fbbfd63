import { sources } from '../../content/sources.js';
import { html } from '../../dom/html.js';

function aboutView(flow) {
  const { about, aboutPage, flow: chrome } = flow.words;
  return html`<div data-view="about">
    <div class="top">
      <button type="button" class="plain back" part="back" @click=${() => flow.host.goBack()}>
        ${chrome.back}
      </button>
    </div>
    <h2 tabindex="-1" part="heading">${aboutPage.title}</h2>
    <p class="intro">${aboutPage.intro}</p>
    ${about.treatments.map(
    ({ name, uses, warnings, visits }) => html`<section class="card" part="card">
          <h3>${name}</h3>
          <h4>${aboutPage.uses}</h4>
          ${statements(uses, aboutPage.source)}
          <h4>${aboutPage.warnings}</h4>
          ${statements(warnings, aboutPage.source)}
          <h4>${aboutPage.visits}</h4>
          ${statements(visits, aboutPage.source)}
        </section>`
  )}
    <section>
      <h3>${aboutPage.claims}</h3>
      ${about.claims.map(
    ({ claim, answer, sources: cited }) => html`<div class="card" part="card">
            <h4>${aboutPage.claim(claim)}</h4>
            <p>${answer}</p>
            ${citations(cited, aboutPage.source)}
          </div>`
  )}
    </section>
    <section>
      <h3>${aboutPage.conditions}</h3>
      <dl class="long">
        ${Object.values(about.conditions).map(
    ({ name, line }) => html`<div>
              <dt>${name}</dt>
              <dd>${line}</dd>
            </div>`
  )}
      </dl>
    </section>
    <button type="button" class="primary" part="primary" @click=${() => flow.host.goBack()}>
      ${chrome.back}
    </button>
  </div>`;
}
function statements(list, label) {
  const cited = [...new Set(list.flatMap((statement) => statement.sources))];
  return html`<ul>
      ${list.map(({ text }) => html`<li>${text}</li>`)}
    </ul>
    ${citations(cited, label)}`;
}
function citations(ids, label) {
  const cited = ids.flatMap((id) => sources.filter((source) => source.id === id));
  return html`<p class="source">
    ${label}
    ${cited.map(({ document, section, version }) => [document, section, version].filter(Boolean).join(", ")).join("; ")}.
  </p>`;
}

export { aboutView };
