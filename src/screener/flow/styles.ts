import { css } from 'lit';

/** Styles of the views that are loaded after the first screen. */
export const flowStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    margin-bottom: 0.75em;
  }
  .back::before {
    content: '‹' / '';
    /* Beside the text, so that it is not underlined, nor the space after it. */
    float: inline-start;
    margin-inline-end: 0.4em;
  }
  .progress {
    margin: 0;
    color: var(--_muted);
  }
  .intro {
    margin-bottom: 1.25em;
  }

  fieldset {
    border: 0;
    margin-inline: 0;
    min-inline-size: 0;
    padding: 0;
  }
  legend {
    padding: 0;
    float: inline-start;
    inline-size: 100%;
  }
  legend + * {
    clear: both;
  }
  .options {
    display: grid;
    gap: 0.5em;
    clear: both;
  }
  .options.row {
    grid-template-columns: repeat(auto-fit, minmax(5em, 1fr));
  }
  /* Four abreast from a width of 36em on, else two: the size of the text may be a page's, and a container query would not know it. */
  .options.row:has(> :nth-child(4)) {
    grid-template-columns: repeat(
      auto-fit,
      minmax(clamp(25% - 0.5em, (36em - 100%) * 999, 50% - 0.5em), 1fr)
    );
  }
  @container (max-width: 480px) {
    .options.row .option {
      padding-inline: 0.45em;
      gap: 0.4em;
    }
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 44px;
    box-sizing: border-box;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .option:hover {
    background: var(--_soft);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_soft);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .option input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .option input:focus-visible {
    outline: none;
  }
  .option span {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .or {
    margin: 0.75em 0;
    color: var(--_muted);
  }
  .options .or {
    margin: 0;
  }
  .number {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .number + .option,
  .understood + .option {
    margin-block-start: 0.5em;
    inline-size: fit-content;
  }
  .understood {
    margin: 0.4em 0 0;
    color: var(--_muted);
  }
  .why {
    margin-block-start: 0.35em;
  }
  .why p {
    margin: 0;
    padding-block-end: 0.5em;
  }

  .fill {
    margin-bottom: 1.75em;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .fill .hint {
    margin: 0.5em 0 0;
  }
  .results {
    list-style: none;
    margin: 0.5em 0 0;
    padding: 0;
    display: grid;
    gap: 0.5em;
  }
  .results .secondary {
    inline-size: 100%;
    text-align: start;
  }

  .error-summary,
  .notice {
    padding: 1em;
    margin-bottom: 1.5em;
    border: 2px solid var(--_alert);
    border-radius: var(--_radius);
  }
  .notice {
    border-color: var(--_accent);
    background: var(--_soft);
  }
  .error-summary h3,
  .notice h3 {
    margin-block-start: 0;
  }
  .error-summary ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .notice p:last-child {
    margin-bottom: 0;
  }

  .card {
    margin-bottom: 1em;
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .card > :first-child,
  .card-head > :first-child {
    margin-block-start: 0;
  }
  .card > :last-child {
    margin-block-end: 0;
  }
  .card-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1em;
  }
  .card-head h3 {
    margin: 0;
  }
  dl {
    margin: 0 0 1em;
  }
  dl > div {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.15em 1em;
    padding-block: 0.45em;
    border-block-end: 1px solid var(--_border);
  }
  dl > div:last-child {
    border-block-end: 0;
  }
  dt {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  dl.long > div {
    grid-template-columns: minmax(0, 1fr);
  }
  .outcome {
    padding: 1.25em;
    margin-bottom: 1.25em;
    border-inline-start: 5px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .outcome > :last-child {
    margin-bottom: 0;
  }
  .near {
    margin: 0.5em 0 0;
    font-weight: 600;
  }
  .near:empty,
  .understood:empty,
  .thanks:empty {
    margin: 0;
  }
  .thanks:not(:empty) {
    margin-block-start: -1em;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .done p {
    margin: 0;
    font-weight: 600;
  }
  .outcome h2 {
    margin-block-start: 0;
  }
  .source {
    font-size: 0.875em;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  /* Here the link is a whole sentence. */
  [part='next-steps'] a {
    white-space: normal;
  }
  .help-section {
    margin-block: 1.5em;
  }
  textarea {
    inline-size: 100%;
    box-sizing: border-box;
    padding: 0.5em;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    font:
      max(0.875em, 16px)/1.4 ui-monospace,
      monospace;
  }
  .print-frame {
    position: fixed;
    inset-inline-start: 0;
    inset-block-end: 0;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
  .field details {
    margin-block-end: 0;
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
