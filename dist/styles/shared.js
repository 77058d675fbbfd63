import { css } from 'lit';

const sharedStyles = css`
  :host {
    display: block;
    max-inline-size: 100%;
    min-inline-size: 0;
  }
  /* What is inside has no width of its own, being a container, and in a box that shrinks to fit there would be none at all. Two unseen gaps
     between three dots are as wide as a column where there is room, and break where there is not. */
  :host::before {
    content: '. . .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    letter-spacing: normal;
    word-spacing: 21em;
    white-space: normal;
  }
  .room {
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  /* What has the focus inside shows it itself, while a page's rule for all that has it would draw around the whole. */
  :host(:focus) {
    outline: none !important;
  }

  /* What a page may have set on everything is set back here, and not on the host element, where its rules would win. */
  .frame {
    box-sizing: border-box;
    max-inline-size: var(--ks-max-width, 42em);
    margin-inline: auto;
    padding: 1em;
    scroll-margin-top: var(--ks-sticky-offset, 1em);
    color: var(--_text);
    background: var(--_surface);
    border-radius: var(--_radius);
    font-size: var(--ks-font-size, max(1em, 16px));
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    direction: ltr; /* The words are English, whatever the page's are. */
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    visibility: visible;
    cursor: auto;
  }
  @container (min-width: 576px) {
    .frame {
      padding: 1.5em 2em;
    }
  }
  @container (max-width: 352px) {
    .frame {
      padding: 0.75em;
    }
  }

  h2,
  h3,
  h4 {
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  h2 {
    margin: 0.25em 0 0.6em;
    font-size: 1.5em;
    font-weight: 650;
  }
  h3 {
    margin: 1.5em 0 0.5em;
    font-size: 1.15em;
  }
  h4 {
    margin: 1em 0 0.4em;
    font-size: 1em;
  }
  p,
  ul {
    margin: 0 0 1em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li {
    margin-block-end: 0.35em;
  }
  h2:focus,
  [tabindex='-1']:focus {
    outline: none;
  }
  a {
    color: var(--_accent);
  }
  a,
  button,
  input,
  summary,
  textarea,
  [tabindex='-1'] {
    scroll-margin-top: var(--ks-sticky-offset, 1em);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .lead {
    font-size: 1.1em;
  }
  .hint,
  small {
    color: var(--_muted);
  }

  button,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  /* Below this, phones zoom in on a field that is touched, and stay there. */
  input,
  select,
  textarea {
    font-size: max(1em, 16px);
  }
  button {
    min-block-size: 44px;
    box-sizing: border-box;
    margin: 0;
    cursor: pointer;
    text-align: center;
    border-radius: var(--_radius);
    touch-action: manipulation;
  }
  .primary,
  .secondary {
    padding: 0.55em 1.4em;
    border: 1px solid var(--_accent);
    font-weight: 600;
  }
  .primary {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .secondary {
    color: var(--_accent);
    background: var(--_surface);
  }
  .primary:hover {
    filter: brightness(1.12);
  }
  .secondary:hover {
    background: var(--_soft);
  }
  [aria-disabled='true'] {
    color: var(--_muted);
    border-color: var(--_border);
    cursor: default;
  }
  .plain {
    padding: 0.25em 0;
    border: 0;
    color: var(--_accent);
    background: none;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  form > .primary {
    min-inline-size: 10em;
    margin-block-start: 0.5em;
  }
  @container (max-width: 432px) {
    form > .primary {
      inline-size: 100%;
    }
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    margin-block-end: 0.75em;
  }

  .field {
    margin: 0 0 1.75em;
  }
  .question {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }
  .field .hint {
    margin: 0 0 0.5em;
  }
  .wrong {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_alert);
  }
  .error {
    margin: 0 0 0.5em;
    color: var(--_alert);
    font-weight: 600;
  }
  input[type='text'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    background: var(--_surface);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
  }
  input.short {
    inline-size: 9em;
    max-inline-size: 100%;
  }
  details {
    margin-block-end: 0.75em;
  }
  a[href^='tel:'] {
    white-space: nowrap;
  }
  summary {
    display: list-item;
    min-block-size: 2em;
    line-height: 2em;
    width: fit-content;
    color: var(--_accent);
    cursor: pointer;
  }

  .footer {
    margin-block-start: 2em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

export { sharedStyles };
