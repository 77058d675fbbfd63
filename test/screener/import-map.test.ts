import { expect } from 'chai';
import { pageOf, served } from '../helpers/frame.ts';
import { until } from '../helpers/patient.ts';

/** As a classic WordPress theme has it: the page's own modules at its end. */
const theirs = `<script type="importmap">{ "imports": { "@wordpress/interactivity": "data:text/javascript,globalThis.blocks = 'work'" } }</script>
  <script type="module">import "@wordpress/interactivity";</script>`;

const readme = async () => (await fetch('/README.md')).text();

/** The lines of the README that import the first file from a script of their own. */
const later = async () =>
  [...(await readme()).matchAll(/^<script>.*<\/script>$/gm)].map(([line]) =>
    line.replace(/"\/[^"]*\/(?=ketamine-screener\.js)/, '"./'),
  );

describe('before the import map of the page', () => {
  it('the README’s line that waits leaves its modules alone, and brings the questions', async () => {
    const [line, ...others] = await later();
    expect(others).to.deep.equal([]);
    const { patient, window } = await served('well', pageOf({ head: line! + theirs }));
    await until(() => 'blocks' in window, 'the page’s own module');
    await patient.begin();
    expect(patient.step).to.equal('safety');
  });

  it('put into the page later it brings them, too', async () => {
    const [line] = await later();
    const code = line!.replace(/<\/?script>/g, '');
    const head = `<script>addEventListener('load', () => setTimeout(() => document.body.append(Object.assign(document.createElement('script'), { textContent: ${JSON.stringify(code)} }))))</script>`;
    const { patient } = await served('well', pageOf({ head }));
    await patient.begin();
    expect(patient.step).to.equal('safety');
  });
});
