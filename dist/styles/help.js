import { css } from 'lit';

const helpStyles = css`
  .help {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1.25em;
    padding: 0.15em 0.8em;
    margin-block-end: 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  /* One flow of lines and button, so that a phone needs two rows and not three. */
  .help ul {
    display: contents;
    list-style: none;
  }
  .help li {
    display: flex;
    align-items: center;
    gap: 0.35em;
    margin: 0;
  }
  .help a,
  .lines a,
  .crisis > p a {
    min-inline-size: 44px;
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 650;
  }
  .urgent {
    display: grid;
    gap: 0.6em;
    padding: 0;
    list-style: none;
  }
  .urgent li {
    margin: 0;
  }
  .urgent p {
    margin: 0;
    padding: 0.8em 1em;
  }
  .urgent a {
    white-space: normal;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    padding: 0.8em 1em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .urgent a:hover {
    background: var(--_soft);
  }
  .urgent strong {
    font-size: 1.25em;
  }
  .lines {
    padding: 0;
    list-style: none;
  }
  .lines li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    margin: 0;
    border-block-end: 1px solid var(--_border);
  }
  .crisis h2 {
    font-size: 1.6em;
  }
  .crisis {
    padding-inline-start: 1em;
    border-inline-start: 5px solid var(--_alert);
  }
`;

export { helpStyles };
