import { expect } from 'chai';
import { medications } from '../../src/content/medications.ts';
import type { Medication } from '../../src/content/types.ts';

/**
 * Clinical basis §3.1–3.6, checked line by line against its tables: doses decide whether a trial counts, so a slip of the keyboard must
 * not go unseen. In mg a day unless a unit is named. "Box": offered for ticking.
 */
const table: readonly (readonly [id: string, what: string])[] = [
  ['citalopram', 'SSRI, from 20, to 40, box'],
  ['escitalopram', 'SSRI, from 10, to 20, box'],
  ['fluoxetine', 'SSRI, from 20, to 80, box'],
  ['fluvoxamine', 'SSRI, from 100, to 300, box'],
  ['paroxetine', 'SSRI, from 20, to 50, box'],
  ['paroxetine-cr', 'SSRI, from 25, to 62.5, ingredient paroxetine'],
  ['sertraline', 'SSRI, from 50, to 200, box'],
  ['venlafaxine', 'SNRI, from 75, to 375, box'],
  ['desvenlafaxine', 'SNRI, from 50, to 400, box'],
  ['duloxetine', 'SNRI, from 40, to 120, box'],
  ['levomilnacipran', 'SNRI, from 40, to 120, box'],
  ['milnacipran', 'SNRI, from 100, to 200'],
  ['amitriptyline', 'TCA, from 100, to 150, inpatients 300, box'],
  ['amoxapine', 'TCA, from 200, to 400, inpatients 600'],
  ['clomipramine', 'TCA, from 100, to 250, box'],
  ['desipramine', 'TCA, from 100, to 200, inpatients 300'],
  ['doxepin', 'TCA, from 100, to 300, box'],
  ['imipramine', 'TCA, from 100, to 200, inpatients 300, box'],
  ['nortriptyline', 'TCA, from 75, to 150, box'],
  ['protriptyline', 'TCA, from 15, to 60, uncertain'],
  ['trimipramine', 'TCA, from 100, to 200, inpatients 300, uncertain'],
  ['maprotiline', 'tetracyclic, from 75, to 150, inpatients 225, uncertain'],
  ['dosulepin', 'TCA, from 75, to 150, uncertain'],
  ['lofepramine', 'TCA, from 140, to 210, uncertain'],
  ['isocarboxazid', 'MAOI, from 30, to 60, uncertain'],
  ['phenelzine', 'MAOI, from 45, to 90, box'],
  ['selegiline-transdermal', 'MAOI, from 6, to 12, mg/24 h patch, ingredient selegiline, box'],
  ['tranylcypromine', 'MAOI, from 30, to 60, box'],
  ['moclobemide', 'RIMA, from 300, to 600, uncertain'],
  ['bupropion', 'NDRI, from 300, to 450, box'],
  ['mirtazapine', 'NaSSA, from 15, to 45, box'],
  ['trazodone', 'SARI, from 200, to 400, inpatients 600, uncertain, box'],
  ['nefazodone', 'SARI, from 300, to 600'],
  ['vilazodone', 'SPARI, from 20, to 40, box'],
  ['vortioxetine', 'multimodal, from 10, to 20, box'],
  ['dextromethorphan-bupropion', 'NMDA + NDRI, from 90, to 90, uncertain, ingredient bupropion, box'],
  ['gepirone', '5-HT1A agonist, from 36.3, to 72.6, uncertain'],
  ['zuranolone', 'neurosteroid, not-counted, to 50'],
  ['brexanolone', 'neurosteroid, not-counted'],
  ['agomelatine', 'melatonergic, from 25, to 50'],
  ['reboxetine', 'NRI, from 8, to 12'],
  ['mianserin', 'tetracyclic, from 30, to 90, uncertain'],
  ['st-johns-wort', 'herbal, not-counted'],
  ['esketamine', 'NMDA antagonist, not-counted'],
  ['ketamine', 'NMDA antagonist, not-counted'],
  ['lithium', 'mood stabilizer, augmentation, to 1800'],
  ['aripiprazole', 'antipsychotic, augmentation, to 15'],
  ['quetiapine', 'antipsychotic, augmentation, to 300'],
  ['olanzapine-fluoxetine', 'combination, augmentation'],
  ['brexpiprazole', 'antipsychotic, augmentation, to 3'],
  ['cariprazine', 'antipsychotic, augmentation, to 3'],
  ['lumateperone', 'antipsychotic, augmentation, to 42'],
  ['lamotrigine', 'anticonvulsant, augmentation'],
  ['liothyronine', 'hormone, augmentation, mcg'],
  ['buspirone', 'anxiolytic, augmentation'],
];

const inWords = (each: Medication) =>
  [
    each.class,
    each.role === 'antidepressant' ? `from ${each.minMg}` : each.role,
    each.maxMg && `to ${each.maxMg}`,
    each.maxInpatientMg && `inpatients ${each.maxInpatientMg}`,
    each.unit,
    each.uncertain && 'uncertain',
    each.ingredient !== each.id && `ingredient ${each.ingredient}`,
    each.common && 'box',
  ]
    .filter(Boolean)
    .join(', ');

describe('the medicines of the basis', () => {
  for (const [id, what] of table) {
    it(`${id}: ${what}`, () => {
      const found: readonly Medication[] = medications.filter((each) => each.id === id);
      expect(found.map(inWords)).to.deep.equal([what]);
    });
  }

  it('are all there are', () => {
    expect(medications.map(({ id }) => id)).to.deep.equal(table.map(([id]) => id));
  });

  it('one pair is closely related', () => {
    const pairs = (medications as readonly Medication[]).flatMap(({ id, closelyRelated }) =>
      closelyRelated ? [`${id} and ${closelyRelated}`] : [],
    );
    expect(pairs).to.deep.equal(['citalopram and escitalopram', 'escitalopram and citalopram']);
  });
});
