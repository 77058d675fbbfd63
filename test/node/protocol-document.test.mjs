import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documents, faults } from '../../scripts/protocol.mjs';
import { canonicalJson, hashOf, signedContent } from '../../scripts/protocol-hash.mjs';
import { clinicalLines, historyFaults, recorded } from '../../scripts/protocol/history.mjs';
import { toHtml, toMarkdown } from '../../scripts/protocol/render.mjs';
import { trialStatuses, whenDerived } from '../../scripts/protocol/sentences.mjs';
import { helpLineReport, missingFields } from '../../scripts/release-check.mjs';
import { askedItems } from '../../src/assessment/catalogue.ts';
import { conditions } from '../../src/content/conditions.ts';
import { derived } from '../../src/content/decision-table.ts';
import { countries } from '../../src/content/help-lines.ts';
import { items } from '../../src/content/items.ts';
import { medications } from '../../src/content/medications.ts';
import { protocol } from '../../src/content/protocol.ts';
import { questions } from '../../src/content/questions.ts';
import { recommendations } from '../../src/content/recommendations.ts';
import { conflicts } from '../../src/content/sign-off.ts';
import { sources } from '../../src/content/sources.ts';
import { note } from '../../src/content/words/en/note.ts';
import { items as itemWords } from '../../src/content/words/en/items.ts';

const markdown = documents()['docs/protocol.md'];
const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
const startingWith = (id) => rows.filter((row) => row.startsWith(`| ${id} |`));

test('docs/protocol.md, docs/protocol.html and the record of versions are true', () => {
  assert.deepEqual(faults(), []);
});

test('the document names every question, rule, medicine, source, help line and outcome', () => {
  // An item has a row as a question and a row as a rule.
  for (const { id } of askedItems) assert.ok(startingWith(id).length > 1, id);
  for (const { id, view } of questions) assert.ok(view && startingWith(id).length > 0, id);
  for (const { name } of medications) assert.ok(startingWith(name).length > 0, name);
  for (const { id, confirmation } of sources)
    assert.ok(
      startingWith(id).some((row) => row.includes(confirmation)),
      id,
    );
  for (const [id, outcome] of Object.entries(derived))
    assert.ok(
      startingWith(id).some((row) => row.includes(outcome)),
      id,
    );
  for (const { lines, name } of countries) assert.equal(startingWith(name).length, lines.length, name);
  recommendations.forEach(({ id }, at) =>
    assert.ok(
      rows.some((row) => row.startsWith(`| ${at + 1} | ${id} |`)),
      id,
    ),
  );
  assert.ok(
    markdown.includes(protocol.hash) && markdown.includes(protocol.version) && markdown.includes('Signature'),
  );
});

test('the questions stand in the order asked, and the rules with section and confirmation', () => {
  const places = askedItems.map(({ id, view }) => ({
    view,
    at: markdown.indexOf(`\n| ${id} | ${itemWords[id].question.slice(0, 20)}`),
  }));
  for (const view of new Set(askedItems.map((item) => item.view))) {
    const own = places.filter((place) => place.view === view).map(({ at }) => at);
    assert.deepEqual(
      own,
      [...own].sort((a, b) => a - b),
      view,
    );
    assert.ok(own[0] > 0, view);
  }
  const rule = rows.find((row) => row.startsWith('| aneurysm | label-contraindication'));
  assert.match(rule, /spravato-us-4: 4 Contraindications \[copy\]/);
});

test('rules that are code have a sentence each, with the numbers of the content', () => {
  assert.deepEqual(Object.keys(whenDerived).sort(), Object.keys(derived).sort());
  assert.deepEqual(
    trialStatuses.map(([status]) => status),
    Object.keys(note.statuses),
  );
  assert.match(whenDerived['blood-pressure-reading'], /above 140 or above 90/);
});

test('what stands open names rules that exist', () => {
  const known = new Set([
    ...items.map(({ id }) => id),
    ...Object.keys(derived),
    ...conditions.map(({ id }) => id),
  ]);
  for (const { topic, rules } of conflicts) {
    assert.ok(rules.length > 0, topic);
    for (const id of rules) assert.ok(known.has(id), id);
  }
  for (const { name, uncertain } of medications)
    if (uncertain)
      assert.ok(
        startingWith(name).some((row) => row.includes('⚠')),
        name,
      );
});

test('text is text: nothing of the content can become a tag or a column', () => {
  const blocks = [{ columns: ['a|b'], rows: [['<b>&"\nline']] }];
  assert.equal(toMarkdown(blocks), '| a\\|b |\n| --- |\n| <b>&"<br>line |\n');
  assert.match(toHtml('<t>', blocks), /<title>&lt;t&gt;<\/title>[^]*&lt;b&gt;&amp;&quot;<br \/>line/);
  assert.doesNotMatch(documents()['docs/protocol.html'], /<script|https?:\/\/[^<]*"|src=/);
});

const changelog = `# Changelog

## Unreleased

### Clinical content

- The minimum of sertraline is
  100 mg.

## 0.1.0

### Added

- Nothing of the kind.

### Clinical content

- First.
`;
const history = [{ version: '0.1.0', hash: 'aaaaaaaaaaaa', changes: ['First.'] }];

test('the lines of clinical content are read off the changelog, over line ends', () => {
  assert.deepEqual(clinicalLines(changelog), ['The minimum of sertraline is 100 mg.', 'First.']);
});

test('a change of rules under the same version fails, and says what to do', () => {
  const [fault, ...others] = historyFaults(history, { version: '0.1.0', hash: 'bbbbbbbbbbbb' }, changelog);
  assert.deepEqual(others, []);
  assert.match(
    fault,
    /rules changed \(aaaaaaaaaaaa is now bbbbbbbbbbbb\).*still 0\.1\.0.*Raise `version`.*Clinical content/,
  );
  assert.throws(
    () => recorded(history, { version: '0.1.0', hash: 'bbbbbbbbbbbb' }, changelog),
    /Raise `version`/,
  );
});

test('a new version is recorded with what the changelog says of it, and not without', () => {
  const next = { version: '0.2.0', hash: 'bbbbbbbbbbbb' };
  assert.match(historyFaults(history, next, changelog)[0], /0\.2\.0 is not recorded/);
  const longer = recorded(history, next, changelog);
  assert.deepEqual(longer.at(-1), { ...next, changes: ['The minimum of sertraline is 100 mg.'] });
  assert.deepEqual(historyFaults(longer, next, changelog), []);
  assert.throws(() => recorded(history, next, '### Clinical content\n\n- First.\n'), /Say what changed/);
  assert.match(
    historyFaults(longer, next, '### Clinical content\n\n- First.\n')[0],
    /no longer says.*sertraline/,
  );
});

test('a threshold changes the hash, and a word does not', () => {
  const changed = JSON.parse(canonicalJson(signedContent));
  changed.criteria.adultAge = 17;
  assert.notEqual(hashOf(changed), protocol.hash);
  const dose = JSON.parse(canonicalJson(signedContent));
  dose.medications[0].minMg += 1;
  assert.notEqual(hashOf(dose), protocol.hash);
  const text = JSON.stringify(signedContent);
  for (const { id } of askedItems) assert.ok(!text.includes(itemWords[id].question), id);
});

test('a wording changes the document, and so makes it stale', () => {
  assert.ok(markdown.includes(itemWords.avm.question) && markdown.includes(itemWords.avm.why));
});

test('before a release, help lines read over 180 days ago are found', () => {
  const checkedOn = '2026-01-01';
  const list = [
    {
      country: 'US',
      lines: [
        { label: '988', checkedOn },
        { label: '911', checkedOn: null },
      ],
    },
  ];
  assert.deepEqual(helpLineReport(list, '2026-06-30').stale, []);
  assert.deepEqual(helpLineReport(list, '2026-07-01').stale, ['US 988, read on 2026-01-01']);
  assert.deepEqual(helpLineReport(list, '2026-07-01').never, ['US 911, read on no day']);
});

test('what the package does not say of itself is told before a release', () => {
  assert.deepEqual(missingFields({ homepage: 'https://clinic.example/', bugs: '' }), ['repository', 'bugs']);
  assert.deepEqual(missingFields({ repository: 'a', homepage: 'b', bugs: 'c' }), []);
});
