import 'axe-core';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import { Patient } from '../helpers/patient.ts';
import { vignettes } from '../helpers/vignettes.ts';

declare const axe: { run(node: Element): Promise<AxeResults> };

async function findings(patient: Patient): Promise<string[]> {
  const { violations } = await axe.run(patient.element);
  return violations.map(
    ({ id, nodes }) => `${patient.heading}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

const base = vignettes.find(({ id }) => id === 'V1')?.answers as Record<string, unknown>;
const many = {
  ...base,
  goals: ['mdd-trd', 'ptsd'],
  'heart-attack': 'yes',
  'heart-attack-when': 'longer-ago',
};

for (const scheme of ['light', 'dark']) {
  describe(`accessibility, ${scheme}`, function () {
    this.timeout(120_000);
    const open = () => Patient.open('', `style="color-scheme: ${scheme}"`);

    it('start, its error, about, crisis and under 18', async () => {
      const patient = await open();
      const found = await findings(patient);
      await patient.click('primary');
      found.push(...(await findings(patient)));
      await patient.click('help-more');
      found.push(...(await findings(patient)));
      await patient.click('back');
      await patient.until(() => patient.view === 'start');
      await patient.click('about');
      await patient.until(() => patient.view === 'about');
      found.push(...(await findings(patient)));
      await patient.click('back');
      await patient.until(() => patient.view === 'start');
      await patient.begin('16');
      expect(patient.view).to.equal('minor');
      found.push(...(await findings(patient)));
      expect(found).to.deep.equal([]);
    });

    it('every view of the questions, empty with errors and filled, check and summary', async () => {
      const patient = await open();
      await patient.element.prefill(many as never);
      await patient.until(() => patient.view === 'check');
      const found = await findings(patient);
      const changes = [...patient.root.querySelectorAll<HTMLElement>('[data-change]')].map(
        ({ dataset }) => dataset['change'],
      );
      changes.splice(changes.indexOf('age'), 1);
      expect(changes.length).to.be.greaterThan(15);
      for (const view of changes) {
        patient.root.querySelector<HTMLElement>(`[data-change="${view}"]`)?.click();
        await patient.until(() => patient.view === 'question');
        found.push(...(await findings(patient)));
        await patient.click('primary');
        await patient.until(() => patient.view === 'check');
      }
      await patient.click('primary');
      await patient.until(() => patient.view === 'result');
      found.push(...(await findings(patient)));
      await patient.click('clear');
      found.push(...(await findings(patient)));
      expect(found).to.deep.equal([]);
    });

    it('errors, the medicines with a search, a trial with an odd dose, the list with a removal', async () => {
      const patient = await open();
      await patient.begin();
      await patient.click('primary');
      const found = await findings(patient);
      await patient.set('cannot-stay-safe', 'unsure');
      await patient.until(() => patient.view === 'crisis');
      found.push(...(await findings(patient)));
      await patient.element.prefill({
        ...base,
        trials: [{ ...(base['trials'] as object[])[0], 'dose-mg': 1500 }],
      });
      await patient.until(() => patient.view === 'check');
      patient.root.querySelector<HTMLElement>('[data-change="medicines-tried"]')?.click();
      await patient.until(() => patient.heading.includes('so far'));
      await patient.click('add-medicine');
      await patient.until(() => patient.root.querySelector('input[name="trials-search"]') !== null);
      await patient.type('trials-search', 'lexipro');
      found.push(...(await findings(patient)));
      await patient.set('trials', 'escitalopram');
      await patient.click('primary');
      found.push(...(await findings(patient)));
      await patient.press('Clear the field');
      await patient.click('primary');
      await patient.until(() => patient.heading.includes('escitalopram'));
      await patient.type('trials[1].dose-mg', '900 mg');
      for (const field of ['taken-most-days', 'stopped-for-side-effects', 'this-episode'])
        await patient.set(`trials[1].${field}`, 'unsure');
      await patient.set('trials[1].improvement', 'unsure');
      await patient.set('trials[1].weeks', 'unsure');
      await patient.click('primary');
      expect(patient.part('notice').textContent).to.include('900 mg');
      found.push(...(await findings(patient)));
      expect(found).to.deep.equal([]);
    });
  });
}
