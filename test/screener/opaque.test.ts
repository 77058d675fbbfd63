import { expect } from 'chai';
import { opaqueFrame } from '../helpers/frame.ts';
import { pause } from '../helpers/patient.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

interface Shown {
  readonly view: string;
  readonly text: string;
  readonly byHand: string;
  readonly completed: string;
}

describe('in a frame without an origin', function () {
  this.timeout(60_000);

  it('a whole visit is possible, and what can’t be done is said', async () => {
    const frame = opaqueFrame('/test/fixtures/opaque.html', 'allow-scripts');
    const ask = (...deed: unknown[]) =>
      new Promise<Shown>((resolve) => {
        addEventListener('message', ({ data }) => resolve(data as Shown), { once: true });
        frame.contentWindow!.postMessage(deed, '*');
      });
    const until = async (view: string) => {
      // Until its script has come the frame says nothing.
      while ((await Promise.race([ask('look'), pause(500)]))?.view !== view);
    };
    await until('start');
    await ask('type', 'age', '42');
    await ask('click', 'primary');
    await until('question');
    expect(await ask('prefill', baseAnswers)).to.have.property('view', 'check');
    expect(await ask('click', 'primary')).to.include({
      view: 'result',
      completed: 'ketamine-screener-record',
    });
    for (const part of ['primary', 'copy']) {
      const { byHand, text } = await ask('click', part);
      expect(byHand, part).to.include('sertraline');
      expect(text, part).not.to.match(/was copied|was printed/);
    }
    expect((await ask('click', 'download')).text).to.match(/If it is not there/);
  });
});
