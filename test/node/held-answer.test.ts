import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import { HeldAnswer } from '../../src/screener/flow/held-answer.ts';

let given: string[];
let held: HeldAnswer<string>;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
  given = [];
  held = new HeldAnswer<string>(
    (question, value) => {
      given.push(`${question}=${value}`);
      return value !== 'no';
    },
    () => undefined,
  );
});

/** One press of an arrow key that brings the mark to an answer. */
function arrow(question: string, value: string, rests = true): void {
  held.keyDown('ArrowDown');
  held.choose(question, value, rests);
  held.keyUp();
}

describe('an answer by arrow key', () => {
  it('is shown, and not given', () => {
    arrow('a', 'unsure');
    assert.equal(held.value('a'), 'unsure');
    assert.equal(held.value('b'), undefined);
    assert.deepEqual(given, []);
  });

  it('is given after 1.5 s of rest, counted from the last key', () => {
    arrow('a', 'no');
    mock.timers.tick(1400);
    arrow('a', 'unsure');
    mock.timers.tick(1400);
    assert.deepEqual(given, []);
    mock.timers.tick(100);
    assert.deepEqual(given, ['a=unsure']);
    assert.equal(held.value('a'), undefined);
  });

  it('is not given by a rest where it leads nowhere', () => {
    arrow('a', 'unsure', false);
    mock.timers.tick(60_000);
    assert.deepEqual(given, []);
    held.leave();
    assert.deepEqual(given, ['a=unsure']);
  });

  for (const key of [' ', 'Enter']) {
    it(`is given by “${key}”, once; it says whether that led away`, () => {
      arrow('a', 'unsure');
      assert.equal(held.keyDown(key), 'away');
      assert.equal(held.keyDown(key), 'none');
      arrow('a', 'no');
      assert.equal(held.keyDown(key), 'stays');
      mock.timers.tick(5000);
      assert.deepEqual(given, ['a=unsure', 'a=no']);
    });
  }

  it('is given when the question is left, and when all is settled', () => {
    arrow('a', 'no');
    held.leave();
    arrow('a', 'declined');
    assert.equal(held.settle(), true);
    assert.equal(held.settle(), false);
    assert.deepEqual(given, ['a=no', 'a=declined']);
  });

  it('is not given by other keys', () => {
    arrow('a', 'unsure');
    for (const key of ['Shift', 'a', 'Tab', 'Escape']) assert.equal(held.keyDown(key), 'none');
    assert.deepEqual(given, []);
  });

  it('gives way to one of another question: the first is given', () => {
    arrow('a', 'unsure');
    arrow('b', 'no');
    assert.deepEqual(given, ['a=unsure']);
    assert.equal(held.value('b'), 'no');
  });

  it('can be taken, and dropped', () => {
    arrow('a', 'unsure');
    assert.deepEqual(held.take(), { question: 'a', value: 'unsure' });
    assert.equal(held.take(), null);
    arrow('a', 'yes');
    held.drop();
    mock.timers.tick(5000);
    assert.deepEqual(given, []);
  });
});

describe('any other answer', () => {
  it('is given at once, in place of what was held', () => {
    arrow('a', 'unsure');
    held.choose('a', 'no', true);
    mock.timers.tick(5000);
    assert.deepEqual(given, ['a=no']);
  });

  it('by a press in the question: the focus it takes away gives nothing', () => {
    arrow('a', 'unsure');
    held.press();
    held.leave();
    held.choose('a', 'no', true);
    assert.deepEqual(given, ['a=no']);
  });

  it('a press that chooses nothing leaves the rest to give it, and the next leaving', () => {
    arrow('a', 'unsure');
    mock.timers.tick(1400);
    held.press();
    held.leave();
    mock.timers.tick(1400);
    assert.deepEqual(given, []);
    mock.timers.tick(100);
    arrow('a', 'declined');
    held.leave();
    assert.deepEqual(given, ['a=unsure', 'a=declined']);
  });

  it('in another question: the first is given before', () => {
    arrow('a', 'unsure');
    held.choose('b', 'no', true);
    assert.deepEqual(given, ['a=unsure', 'b=no']);
  });

  it('after an arrow key whose release went elsewhere', () => {
    held.keyDown('ArrowDown');
    held.leave();
    held.choose('a', 'unsure', true);
    assert.deepEqual(given, ['a=unsure']);
  });
});
