import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '../../src/assessment/types.ts';
import { FlowLoader } from '../../src/screener/flow-loader.ts';
import type { Flow } from '../../src/screener/flow/flow.ts';
import type { FlowHost } from '../../src/screener/host.ts';

const made: { answers: Answers; disposed: boolean }[] = [];

class FakeFlow {
  readonly told: { answers: Answers; disposed: boolean };
  constructor(_host: FlowHost, answers: Answers) {
    made.push((this.told = { answers, disposed: false }));
  }
  dispose(): void {
    this.told.disposed = true;
  }
}

const task = () => new Promise((resolve) => setTimeout(resolve));

/** More tasks than a load takes; at each of them something may happen. */
const TASKS = 6;

function loading() {
  made.length = 0;
  const arrived: Flow[] = [];
  const host = { requestUpdate: () => undefined, refocus: () => undefined, emit: () => undefined };
  const loader = new FlowLoader(
    host as unknown as FlowHost,
    (flow) => arrived.push(flow),
    async () => {
      await task();
      return { Flow: FakeFlow, flowStyles: null } as never;
    },
  );
  return { loader, arrived };
}

const whole: Answers = { age: 42, 'depression-episode': 'yes' };

describe('a loader of the questions', () => {
  for (let at = 0; at < TASKS; at += 1) {
    it(`has an age that is given ${at} tasks after “About” was opened`, async () => {
      const { loader, arrived } = loading();
      void loader.load();
      for (let passed = 0; passed < at; passed += 1) await task();
      const there = loader.flow !== null;
      const flow = await loader.load({ age: 42 });
      assert.deepEqual(arrived, [flow]);
      // Once it is there, the element tells it by hand.
      if (!there) assert.deepEqual((flow as unknown as FakeFlow).told.answers, { age: 42 });
    });

    it(`loses no answer to a view that asks for it ${at} tasks after the answers were given`, async () => {
      const { loader } = loading();
      void loader.load(whole);
      for (let passed = 0; passed < at; passed += 1) await task();
      const flow = await loader.load();
      assert.deepEqual((flow as unknown as FakeFlow).told.answers, whole);
    });

    it(`forgets at once what was given when the visit is cleared ${at} tasks later`, async () => {
      const { loader, arrived } = loading();
      void loader.load(whole);
      for (let passed = 0; passed < at; passed += 1) await task();
      const before = arrived.length;
      loader.forget();
      assert.ok(
        made.every(({ disposed }) => disposed),
        'a flow that was made goes with its visit',
      );
      for (let passed = 0; passed < TASKS; passed += 1) await task();
      assert.equal(arrived.length, before, 'none arrives later');
      const flow = await loader.load({ age: 50 });
      assert.deepEqual((flow as unknown as FakeFlow).told.answers, { age: 50 });
    });
  }
});
