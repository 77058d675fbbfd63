import { css } from 'lit';

const tableStyles = css`
  .scroll {
    overflow: auto;
    max-block-size: 26em;
    margin-block-end: 0.75em;
  }
  .scroll table {
    font-size: 0.9375em;
  }
  tr:has(+ .remarks) > * {
    border-block-end: 0;
  }
  .remarks td {
    padding-block-start: 0;
    color: var(--_muted);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.3em 0.6em;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_border);
  }
  th {
    vertical-align: bottom;
  }
  th[scope='row'] {
    vertical-align: top;
  }
  th .plain {
    min-block-size: 0;
    font-weight: 600;
    color: inherit;
    text-align: inherit;
  }
  td:has(> .row) {
    min-inline-size: 12em;
  }
  td .plain {
    padding: 0;
    min-block-size: 1.75em;
    font-weight: 600;
  }
  td small {
    display: block;
  }
  th.number,
  td.number {
    text-align: end;
  }
  tr[aria-current='true'] > * {
    background: var(--_soft);
  }
  tbody tr > :first-child {
    border-inline-start: 3px solid transparent;
  }
  tr[aria-current='true'] > :first-child {
    border-inline-start-color: var(--_accent);
  }
  /* Where colours are forced, what is transparent is not. */
  @media (forced-colors: active) {
    tbody tr > :first-child {
      border-inline-start-color: Canvas;
    }
    tr[aria-current='true'] > :first-child {
      border-inline-start-color: Highlight;
    }
  }
  .shown {
    display: block;
    color: var(--_accent);
  }
  tbody th {
    min-inline-size: 8em;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
`;

export { tableStyles };
