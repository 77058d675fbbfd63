import { expect } from 'chai';
import { KetamineScreener } from '../../src/index.ts';
import { Patient } from '../helpers/patient.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

class ClosedScreener extends KetamineScreener {
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...KetamineScreener.shadowRootOptions,
    mode: 'closed',
  };
}
customElements.define('closed-screener', ClosedScreener);

/** Sits before the screen and so sees what no script does. */
class Insider extends Patient {
  override get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }
}

describe('in a closed shadow root', function () {
  this.timeout(60_000);
  let patient: Insider;

  beforeEach(async () => {
    const element = new ClosedScreener();
    document.body.append(element);
    patient = new Insider(element);
    await patient.settle();
  });
  afterEach(() => patient.element.remove());

  it('the questions, the crisis view and the summary work', async () => {
    // What a failure prints of an element takes minutes.
    expect(patient.element.shadowRoot === null).to.be.true;
    await patient.begin();
    expect(patient.step).to.equal('safety');
    expect(patient.focused === patient.part('heading')).to.be.true;
    await patient.set('cannot-stay-safe', 'declined');
    expect(patient.view).to.equal('crisis');
    expect(patient.links).to.include.members(['tel:911', 'tel:988', 'sms:988']);
    await patient.back();
    await patient.walk(baseAnswers);
    await patient.click('primary');
    expect(patient.view).to.equal('result');
    expect(getComputedStyle(patient.part('primary')).minHeight, 'it is styled').not.to.equal('0px');
    expect(patient.element.record?.answers.trials).to.deep.equal(baseAnswers.trials);
  });

  it('a listener on the page is not told what was pressed', async () => {
    const paths: EventTarget[][] = [];
    const listen = (event: Event) => void paths.push(event.composedPath());
    document.addEventListener('click', listen, { capture: true });
    await patient.click('help-more');
    document.removeEventListener('click', listen, { capture: true });
    expect(paths).to.have.length(1);
    expect(paths[0]![0] === patient.element).to.be.true;
  });
});
