import { expect } from 'chai';
import { medicationLabel } from '../../src/assessment/catalogue.ts';
import { medications } from '../../src/content/medications.ts';
import { augmentationAgents } from '../../src/content/questions.ts';
import type { Medication } from '../../src/content/types.ts';
import { medicineGroups } from '../../src/content/words/en/flow.ts';

const every: readonly Medication[] = medications;

const brandsOf = ({ brands }: Medication) => [...brands.US, ...(brands.UK ?? []), ...(brands.CA ?? [])];

describe('medications', () => {
  it('have unique ids and names', () => {
    expect(new Set(every.map(({ id }) => id)).size).to.equal(every.length);
    expect(new Set(every.map(({ name }) => name)).size).to.equal(every.length);
  });

  it('no id is that of a medicine not on the list', () => {
    expect(every.map(({ id }) => id)).not.to.include('other');
  });

  /** Sold under the generic name alone, as far as the basis says. */
  const unbranded = ['mianserin', 'st-johns-wort'];

  it(`all have a brand but ${unbranded.join(' and ')}`, () => {
    expect(every.filter((each) => brandsOf(each).length === 0).map(({ id }) => id)).to.deep.equal(unbranded);
  });

  it('no brand is that of two medicines', () => {
    const owners = new Map<string, Set<string>>();
    for (const each of every)
      for (const brand of brandsOf(each)) owners.set(brand, (owners.get(brand) ?? new Set()).add(each.id));
    expect([...owners].filter(([, ids]) => ids.size > 1)).to.deep.equal([]);
  });

  for (const { id, role, minMg, maxMg, maxInpatientMg, basis, unit } of every.filter(
    (each) => each.role === 'antidepressant',
  )) {
    it(`${id}: ${String(minMg)} to ${String(maxMg)} ${unit ?? 'mg'}, ${role}`, () => {
      expect(minMg).to.be.a('number').above(0);
      expect(maxMg).to.be.a('number').at.least(minMg!);
      if (maxInpatientMg !== undefined) expect(maxInpatientMg).to.be.at.least(maxMg!);
      expect(basis, 'where the minimum comes from').to.be.an('array').and.not.be.empty;
      expect(unit).not.to.equal('mcg');
    });
  }

  it('only antidepressants have a minimum dose', () => {
    expect(every.filter(({ role, minMg }) => role !== 'antidepressant' && minMg !== undefined)).to.deep.equal(
      [],
    );
  });

  it('what is added on is what the add-on question offers', () => {
    expect(every.filter(({ role }) => role === 'augmentation').map(({ id }) => id)).to.deep.equal(
      augmentationAgents,
    );
  });

  it('a closely related medicine exists and says the same', () => {
    for (const { id, closelyRelated } of every) {
      if (closelyRelated === undefined) continue;
      expect(every.find((other) => other.id === closelyRelated)?.closelyRelated, id).to.equal(id);
    }
  });

  it('codes look like RxCUI and ATC codes', () => {
    for (const { id, rxcui, atc } of every) {
      for (const { value } of rxcui) expect(value, id).to.match(/^\d{3,7}$/);
      for (const { value } of atc) expect(value, id).to.match(/^[A-Z]\d{2}[A-Z]{2}\d{2}$/);
    }
  });

  it('one ingredient has one RxCUI', () => {
    for (const { ingredient, rxcui, role } of every) {
      const same = every.filter(
        (other) => other.ingredient === ingredient && other.role === role && other.rxcui.length === 1,
      );
      if (rxcui.length === 1)
        expect(
          new Set(same.flatMap((other) => other.rxcui.map(({ value }) => value))).size,
          ingredient,
        ).to.equal(1);
    }
  });

  it('every box to tick stands under a heading', () => {
    const classes = medicineGroups.flatMap((group) => group.classes);
    expect(new Set(classes).size).to.equal(classes.length);
    for (const { id, common, class: its } of every) if (common) expect(classes, id).to.include(its);
  });

  it('are shown by generic name and brands', () => {
    expect(medicationLabel('sertraline')).to.equal('sertraline (Zoloft)');
    expect(medicationLabel('paroxetine'), 'two brands').to.equal('paroxetine (Paxil, Pexeva)');
    expect(medicationLabel('fluoxetine'), 'no “Prozac Weekly”').to.equal('fluoxetine (Prozac)');
    expect(medicationLabel('bupropion'), 'two of four').to.equal('bupropion (Wellbutrin SR, Forfivo XL)');
    expect(medicationLabel('dosulepin')).to.equal('dosulepin (Prothiaden)');
    expect(medicationLabel('mianserin')).to.equal('mianserin');
    expect(medicationLabel('tea')).to.equal('tea');
  });
});
