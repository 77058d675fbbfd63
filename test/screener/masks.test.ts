import { expect } from 'chai';
import { signs, unmasked } from '../helpers/masks.ts';
import { Patient } from '../helpers/patient.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

describe('session replay leaves out', function () {
  this.timeout(60_000);

  it('every node of every view, from the age to the summary', async () => {
    const patient = await Patient.open();
    const views = new Set<string>();
    const look = () => {
      views.add(patient.view);
      expect(unmasked(patient.root), patient.shown).to.deep.equal([]);
    };
    look();
    await patient.begin('71');
    await patient.set('cannot-stay-safe', 'declined');
    look();
    await patient.back();
    await patient.click('primary');
    look();
    await patient.walk(baseAnswers, look);
    await patient.click('primary');
    look();
    await patient.click('about');
    look();
    await patient.back();
    await patient.click('clear');
    look();
    await patient.click('clear-yes');
    await patient.begin('12');
    look();
    expect([...views]).to.deep.equal(['start', 'crisis', 'question', 'check', 'result', 'about', 'minor']);
  });

  it('the page that is printed, and the frame it stands in', async () => {
    const patient = await Patient.prefilled(baseAnswers);
    await patient.click('primary');
    const append = patient.root.append.bind(patient.root);
    let frame: HTMLIFrameElement | undefined;
    patient.root.append = (node) => {
      append(node);
      frame = node as HTMLIFrameElement;
      frame.contentWindow!.print = () => undefined;
    };
    await patient.click('primary');
    expect(frame!.contentDocument!.body.textContent).to.include('sertraline');
    expect(unmasked(patient.root)).to.deep.equal([]);
    expect(unmasked(frame!.contentDocument!)).to.deep.equal([]);
  });

  it('nothing by marks on the element itself, which are the page’s', async () => {
    const { element } = await Patient.open();
    expect(signs.filter((sign) => element.closest(sign))).to.deep.equal([]);
  });

  it('a mark that is gone is noticed', async () => {
    const patient = await Patient.open();
    patient.all('.room')[0]!.removeAttribute('data-dd-privacy');
    expect(unmasked(patient.root)[0]).to.match(/^\[data-dd-privacy="hidden"\] is missing around <div>/);
  });
});
