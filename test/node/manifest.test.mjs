// What the built manifest, from which editors and the README take what they say, tells of the elements.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { criteria } from '../../src/content/criteria.ts';
import { countryNames } from '../../src/content/country-names.ts';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const declarations = modules.flatMap((module) => module.declarations);
const [screener, preview] = ['ketamine-screener', 'ketamine-screener-preview'].map((tag) =>
  declarations.find(({ tagName }) => tagName === tag),
);

const sourceOf = (...rooms) =>
  rooms
    .flatMap((room) =>
      readdirSync(`src/${room}`, { recursive: true })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(`src/${room}/${name}`, 'utf8')),
    )
    .join('\n')
    // Without the comments that the manifest is made of.
    .replace(/\/\*\*.*?\*\//gs, '');
const found = (source, pattern) =>
  new Set([...source.matchAll(pattern)].flatMap(([, words]) => words.split(' ')));
const names = (list) => list.map(({ name }) => name);

describe('the manifest', () => {
  it('holds what can be imported, and nothing else', () => {
    assert.deepEqual(
      modules.map(({ path }) => path),
      ['index', 'define', 'define-preview', 'assess'].map((name) => `dist/${name}.js`),
    );
    assert.deepEqual(names(declarations), ['assess', 'KetamineScreener', 'KetamineScreenerPreview']);
    assert.deepEqual(names(preview.members), ['htmlFor', 'record', 'open', 'closeAll']);
    for (const { name, description } of declarations.flatMap(({ members, ...each }) => [
      each,
      ...(members ?? []),
    ]))
      assert.ok(description, name);
  });

  const values = (name) =>
    screener.attributes
      .find((each) => each.name === name)
      .type.text.split(' | ')
      .filter((text) => text !== 'string')
      .map((text) => text.slice(1, -1));
  for (const [name, wanted] of Object.entries({
    criteria: Object.keys(criteria),
    country: [...Object.keys(countryNames), 'other'],
    resume: ['session'],
    history: ['off'],
  })) {
    it(`knows all that ${name} can be`, () => assert.deepEqual(values(name).sort(), [...wanted].sort()));
  }

  for (const [element, ...rooms] of [
    [screener, 'screener'],
    [preview, 'preview'],
  ]) {
    it(`names only parts that ${element.tagName} has`, () => {
      const parts = found(sourceOf(...rooms), /part="([^"]*)"/g);
      assert.deepEqual(
        names(element.cssParts).filter((name) => !parts.has(name)),
        [],
      );
    });
  }

  it('names every property that can be set in a style sheet', () => {
    const read = found(sourceOf('styles', 'screener', 'preview'), /var\((--ks-[\w-]+)/g);
    assert.deepEqual(names(screener.cssProperties).sort(), [...read].sort());
  });

  it('has no attribute or property that the types of JSX leave out', () => {
    const typed = found(readFileSync('src/jsx/elements.ts', 'utf8'), /\b'?([\w-]+)'?(?= [|>]|'|>|:)/g);
    const ours = [screener, preview].flatMap(({ attributes, members }) => [
      ...names(attributes),
      ...names(members.filter(({ kind, attribute }) => kind === 'field' && attribute)),
    ]);
    assert.deepEqual(
      ours.filter((name) => !typed.has(name)),
      [],
    );
  });

  it('names every event', () => {
    const told = found(readFileSync('src/screener/events.ts', 'utf8'), /'(ks-[\w-]+)':/g);
    assert.deepEqual(names(screener.events).sort(), [...told].sort());
    assert.equal(preview.events, undefined);
  });
});
