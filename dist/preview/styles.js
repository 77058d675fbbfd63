import { css } from 'lit';

const previewStyles = css`
  :host::before {
    word-spacing: 45em;
  }
  .frame.wide {
    max-inline-size: 90em;
    font-size: var(--ks-font-size, max(0.9375em, 14px));
  }
  .dropping {
    outline: 3px dashed var(--_accent);
    outline-offset: -3px;
  }
  .panel {
    margin-block-end: 1em;
    padding: 1em 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .panel > :first-child {
    margin-block-start: 0;
  }
  .panel.outcome {
    border-inline-start: 5px solid var(--_accent);
  }
  .outcome[data-outcome='crisis-now'],
  .outcome[data-outcome='prompt-safety-contact'] {
    border-inline-start-color: var(--_alert);
  }
  .columns {
    display: grid;
    gap: 0 1em;
  }
  .columns > * {
    min-inline-size: 0;
  }
  @container (min-width: 1000px) {
    .columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    margin: 0 0 0.75em;
    padding: 0;
    border: 0;
  }
  .bar label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 100%;
    min-block-size: 2.25em;
  }
  .bar input[type='text'] {
    inline-size: 22em;
    max-inline-size: 100%;
  }
  .count {
    margin: 0;
    color: var(--_muted);
  }
  button,
  select,
  input[type='text'] {
    min-block-size: 2.25em;
  }
  select {
    max-inline-size: 100%;
    padding: 0.25em 0.4em;
    font-family: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
  }
  .primary,
  .secondary {
    padding: 0.3em 1em;
  }
  .file input {
    max-inline-size: 100%;
  }
  /* What is copied and printed has the lines as they are; on the screen long ones wrap, so that none has to be scrolled. */
  #note-text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  textarea {
    display: block;
    inline-size: 100%;
    box-sizing: border-box;
    margin-block: 0.35em 0.75em;
    padding: 0.6em;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    font:
      0.8em/1.45 ui-monospace,
      'DejaVu Sans Mono',
      monospace;
  }
  /* Where nothing zooms in on a field, the lines of a note fit beside each other. */
  @media (pointer: coarse) {
    textarea {
      font-size: max(0.8em, 16px);
    }
  }
  .error-summary,
  .notice {
    padding: 0.75em 1em;
    margin-block: 0.75em;
    border: 1px solid var(--_alert);
    border-radius: var(--_radius);
  }
  .notice {
    border-color: var(--_accent);
    background: var(--_soft);
  }
  .error-summary > :first-child,
  .notice > :first-child {
    margin-block-start: 0;
  }
  .error-summary ul,
  .notice ul {
    margin-block-end: 0;
  }

  .record-name {
    margin-block-end: 0.25em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .of {
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  tr.handled > * {
    color: var(--_muted);
  }

  dl {
    margin: 0 0 0.75em;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.2em;
    border-block-end: 1px solid var(--_border);
  }
  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: 0 1.5em;
  }
  .counts > div {
    grid-template-columns: minmax(min-content, 1fr) auto;
  }
  .counts dt {
    overflow-wrap: normal;
  }
  dt,
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  dd {
    font-weight: 600;
  }
  .urgency {
    margin-block-end: 0.5em;
  }
  .finding {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_border);
  }
  .finding h4 {
    margin-block: 0 0.3em;
  }
  .finding h4 small {
    font-weight: 400;
  }
  .finding p {
    margin-block-end: 0.3em;
  }
  .source {
    font-size: 0.9em;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }

  .edit-row {
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_border);
  }
  .edit-row.changed {
    padding-inline-start: 0.6em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_soft);
  }
  .edit-row label,
  .edit-row .row-label {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 0 1em;
    align-items: center;
  }
  .edit-row .reason {
    margin-block-start: 0.3em;
  }
  .edit-row fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .edit-row fieldset label {
    display: inline-flex;
    gap: 0.4em;
  }
`;

export { previewStyles };
