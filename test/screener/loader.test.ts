import { expect } from 'chai';
import { css } from 'lit';
import { start as words } from '../../src/content/words/en/start.ts';
import { FlowLoader, PATIENCE } from '../../src/screener/flow-loader.ts';
import type { Flow } from '../../src/screener/flow/flow.ts';
import type { FlowHost } from '../../src/screener/host.ts';
import { Patient } from '../helpers/patient.ts';

const flowStyles = css``;

/** Long enough for the loader's own pauses. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 100));

/** Until it is there; a busy browser is slow to end a pause. */
async function ready(loader: FlowLoader): Promise<void> {
  for (let tries = 0; tries < 20 && loader.state !== 'ready'; tries += 1) await settle();
}

/** The loader's patience ends when the test says so. */
let endPatience: () => void;
const { setTimeout: real } = globalThis;
beforeEach(() => {
  let held = () => {};
  endPatience = () => held();
  globalThis.setTimeout = ((task: () => void, wait?: number) => {
    if (wait !== PATIENCE) return real(task, wait);
    held = task;
    return 0;
  }) as typeof setTimeout;
});
afterEach(() => (globalThis.setTimeout = real));

function unmakeable(): never {
  throw new Error('can’t be made');
}

/** A loader whose fetches end as the test says. */
function loading() {
  const told: string[] = [];
  const fetches: { arrive: (Made?: unknown) => void; fail: () => void }[] = [];
  const made: { given: unknown; disposed: boolean }[] = [];
  class Made {
    disposed = false;
    constructor(
      readonly host: unknown,
      readonly given: unknown,
    ) {
      made.push(this);
    }
    dispose() {
      this.disposed = true;
    }
  }
  const host = {
    words,
    requestUpdate: () => {},
    refocus: () => told.push('refocus'),
    announce: (text: string) => told.push(text),
    emit: (type: string) => told.push(type),
  } as unknown as FlowHost;
  const fetch = () =>
    new Promise<{ Flow: typeof Flow; flowStyles: typeof flowStyles }>((resolve, reject) => {
      fetches.push({
        arrive: (Given = Made) => resolve({ Flow: Given as typeof Flow, flowStyles }),
        fail: () => reject(new Error('gone')),
      });
    });
  const arrived: unknown[] = [];
  const loader = new FlowLoader(host, (flow) => arrived.push(flow), fetch);
  return { loader, told, fetches, made, arrived };
}

describe('loading the questions', () => {
  it('leads from idle to ready, and tells all who wait', async () => {
    const { loader, fetches, made, arrived } = loading();
    expect(loader.state).to.equal('idle');
    const both = Promise.all([loader.load({ age: 40 }), loader.load()]);
    expect([loader.state, fetches.length]).to.deep.equal(['loading', 1]);
    fetches[0]!.arrive();
    expect(await both).to.deep.equal([loader.flow, loader.flow]);
    expect(loader.state).to.equal('ready');
    expect([arrived.length, made.length, made[0]!.given]).to.deep.equal([1, 1, { age: 40 }]);
  });

  for (const why of ['the fetch', 'the making'] as const) {
    it(`fails with ${why}, says so once, and can be tried again with what was given`, async () => {
      const { loader, told, fetches, made } = loading();
      const first = loader.load({ age: 40 });
      if (why === 'the fetch') fetches[0]!.fail();
      else fetches[0]!.arrive(unmakeable);
      expect(await first).to.equal(null);
      expect([loader.state, told]).to.deep.equal(['failed', ['ks-error', 'refocus']]);
      loader.retry();
      expect(loader.state).to.equal('loading');
      fetches[1]!.arrive();
      await ready(loader);
      expect([loader.state, made.map(({ given }) => given)]).to.deep.equal(['ready', [{ age: 40 }]]);
    });
  }

  it('begins with a touch, but after a failure only when the person asks', async () => {
    const { loader, fetches } = loading();
    loader.warm();
    await settle();
    expect(fetches.length).to.equal(1);
    const first = loader.load();
    fetches.forEach(({ fail }) => fail());
    await first;
    const before = fetches.length;
    loader.warm();
    await settle();
    expect(fetches.length).to.equal(before);
  });

  it('that hangs is said to be slow, and another try is one', async () => {
    const { loader, told, fetches, made } = loading();
    const first = loader.load({ age: 40 });
    endPatience();
    expect([loader.state, told]).to.deep.equal(['slow', [words.slow.text]]);
    loader.retry();
    expect([loader.state, fetches.length]).to.deep.equal(['loading', 2]);
    fetches[1]!.arrive();
    expect(await first, 'whoever waited for the first').to.equal(loader.flow);
    fetches[0]!.arrive();
    await settle();
    expect([loader.state, made.length]).to.deep.equal(['ready', 1]);
  });

  it('that hung and comes after all is taken, and the failure of an older try is none', async () => {
    const late = loading();
    void late.loader.load();
    endPatience();
    late.fetches[0]!.arrive();
    await ready(late.loader);
    expect(late.loader.state).to.equal('ready');
    const older = loading();
    void older.loader.load();
    endPatience();
    older.loader.retry();
    older.fetches[0]!.fail();
    await settle();
    expect([older.loader.state, older.told]).to.deep.equal(['loading', [words.slow.text, 'refocus']]);
  });

  it('that ends after the visit was cleared changes nothing, whichever way it ends', async () => {
    for (const end of ['arrive', 'fail'] as const) {
      const { loader, told, fetches, made } = loading();
      const first = loader.load({ age: 40 });
      loader.forget();
      expect(await first).to.equal(null);
      fetches[0]!.arrive();
      fetches[0]![end]();
      await settle();
      expect([loader.state, loader.flow, told, made.length]).to.deep.equal(['idle', null, [], 0]);
      void loader.load({ age: 50 });
      fetches[1]!.arrive();
      await ready(loader);
      expect(made.map(({ given }) => given)).to.deep.equal([{ age: 50 }]);
    }
  });

  it('counts what is given while the flow is made', async () => {
    const { loader, fetches, made } = loading();
    void loader.load({});
    class Slow {
      disposed = false;
      constructor(
        _: unknown,
        readonly given: unknown,
      ) {
        made.push(this);
        if (made.length === 1) queueMicrotask(() => void loader.load({ age: 40 }));
      }
      dispose() {
        this.disposed = true;
      }
    }
    fetches[0]!.arrive(Slow);
    await ready(loader);
    expect(loader.state).to.equal('ready');
    expect(made.map(({ given, disposed }) => [given, disposed])).to.deep.equal([
      [{}, true],
      [{ age: 40 }, false],
    ]);
  });
});

it('a flow that can’t be made leads to the failed view, and “Try again” to the questions', async () => {
  const patient = await Patient.open();
  // The flow adds a controller as it is made.
  patient.element.addController = () => {
    throw new Error('can’t be made');
  };
  await patient.type('age', '42');
  await patient.click('primary');
  await patient.until(() => patient.view === 'failed', 'the view that says so');
  expect(patient.focused).to.equal(patient.part('heading'));
  expect(patient.links).to.include.members(['tel:911', 'tel:988', 'sms:988', 'tel:5555550142']);
  Reflect.deleteProperty(patient.element, 'addController');
  await patient.click('primary');
  await patient.until(() => patient.step === 'safety', 'the questions');
  expect(patient.focused).to.equal(patient.part('heading'));
});

it('while they are slow the clinic’s number, another try and a reload are offered', async () => {
  const patient = await Patient.open();
  await patient.type('age', '42');
  patient.part('primary').click();
  await patient.element.updateComplete;
  expect([patient.view, patient.parts('primary').length]).to.deep.equal(['waiting', 0]);
  endPatience();
  await patient.element.updateComplete;
  expect(patient.view).to.equal('waiting');
  expect(patient.part('primary').textContent).to.include('Try again');
  expect(patient.links).to.include('tel:5555550142');
  expect(patient.status).to.equal(words.slow.text);
  await patient.until(() => patient.step === 'safety', 'the questions');
});
