import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson, hashOf, signedContent } from '../../scripts/protocol-hash.mjs';
import { protocol } from '../../src/content/protocol.ts';

test('the hash of the protocol is that of the content', () => {
  const advice =
    'Content has changed: run `node --import ./scripts/ts.mjs scripts/protocol-hash.mjs --write`.';
  assert.equal(protocol.hash, hashOf(signedContent), advice);
});

test('what is hashed says neither the version nor the hash', () => {
  const text = canonicalJson(signedContent);
  assert.ok(!text.includes(protocol.hash));
  assert.ok(!text.includes(`"${protocol.version}"`));
});

test('the order of keys does not change the hash, and any value does', () => {
  const first = { a: 1, b: [{ c: 2, d: 3 }] };
  assert.equal(hashOf({ b: [{ d: 3, c: 2 }], a: 1 }), hashOf(first));
  assert.notEqual(hashOf({ a: 1, b: [{ c: 2, d: 4 }] }), hashOf(first));
  assert.notEqual(hashOf({ a: 1, b: [] }), hashOf(first));
});

test('everything but the words is hashed', () => {
  const parts = Object.entries(signedContent);
  for (const [name, part] of parts) {
    assert.ok(canonicalJson(part).length > 20, `${name} is empty`);
    const rest = parts.filter(([other]) => other !== name);
    assert.notEqual(hashOf(Object.fromEntries(rest)), protocol.hash, name);
  }
});
