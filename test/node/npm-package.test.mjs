// The built npm files as a site of its own bundles them, and beside another copy of survey-core.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { npmBundle } from '../../scripts/npm-bundle.mjs';
import { words } from '../../src/content/words/en/index.ts';

describe('what a bundler makes of the npm files', () => {
  for (const [entry, wanted] of Object.entries({
    index: /^lit(\/|$)/,
    define: /^lit(\/|$)/,
    'define-preview': /^lit(\/|$)/,
    assess: /^$/,
  })) {
    it(`takes nothing with ${entry} but what is ours, and lit`, async () => {
      const { inside, outside } = await npmBundle(entry);
      assert.deepEqual(
        inside.filter((path) => !path.startsWith('dist/')),
        [],
      );
      assert.deepEqual(
        outside.filter((path) => !wanted.test(path)),
        [],
      );
    });
  }

  it('leaves the engine for later', async () => {
    const { atOnce, later } = await npmBundle('define');
    assert.doesNotMatch(atOnce, /paneldynamic/);
    assert.match(later, /paneldynamic/);
  });
});

describe('the npm files on a page with another survey-core', () => {
  let Session;
  let choicesOf;
  let properties;
  let hadFormat;

  /** Every question that is asked at once, with its choices in order and whether it must be answered. */
  const asked = () => {
    const session = new Session(words, { age: 42 });
    const found = session.survey
      .getAllQuestions()
      .concat(session.steps.flatMap((step) => session.questionsOf(step)))
      .map((question) => [question.name, question.isRequired, choicesOf(question).map(({ value }) => value)]);
    session.survey.dispose();
    return found;
  };

  before(async () => {
    ({ Session } = await import('../../dist/survey/session.js'));
    ({ choicesOf } = await import('../../dist/survey/model.js'));
    await import('../../dist/screener/flow/flow.js');
    hadFormat = 'format' in String.prototype;
    const { Serializer } = await import('survey-core');
    properties = [
      ['selectbase', 'choicesOrder', 'desc'],
      ['question', 'isRequired', true],
      ['question', 'readOnly', true],
      ['question', 'visible', false],
    ].map(([type, name, value]) => [`${type}.${name}`, Serializer.findProperty(type, name), value]);
  });
  after(() => delete String.prototype.format);

  it('give the texts of the page no method', () => assert.equal(hadFormat, false));

  it('ask as they did when it changes the defaults of its own', () => {
    const usual = asked();
    assert.ok(usual.length > 50 && usual.some(([, , choices]) => choices.length > 2));
    for (const [name, property, value] of properties) {
      const { defaultValue } = property;
      property.defaultValue = value;
      assert.deepEqual(asked(), usual, name);
      property.defaultValue = defaultValue;
    }
  });
});
