import { choiceSets } from '../content/choices.ts';
import { items } from '../content/items.ts';
import { medications } from '../content/medications.ts';
import { questions } from '../content/questions.ts';
import type { Item, Medication } from '../content/types.ts';
import { bare } from './bare.ts';
import type { Trial } from './types.ts';

export const allItems: readonly Item[] = (items as readonly Item[]).map(bare);

export const allMedications: readonly Medication[] = (medications as readonly Medication[]).map(bare);

/** The items that are asked; the others are read off `age`. */
export const askedItems: readonly Item[] = allItems.filter((item) => item.answers !== 'derived');

/** The items whose answers are never forgotten within a visit. */
export const safetyItems: readonly Item[] = askedItems.filter((item) => item.answers === 'safety');

const medicationsById = new Map<string, Medication>(allMedications.map((m) => [m.id, m]));

export function medicationById(id: string | undefined): Medication | undefined {
  return id === undefined ? undefined : medicationsById.get(id);
}

/** A dose, which is kept in mg, in the unit that its medicine is dosed in. */
export function inOwnUnit(
  mg: number,
  medication: string | undefined,
): { amount: number; unit: 'mg' | 'mcg' } {
  return medicationById(medication)?.unit === 'mcg'
    ? { amount: Math.round(mg * 1e9) / 1e6, unit: 'mcg' }
    : { amount: mg, unit: 'mg' };
}

/** The codes each choice question takes, by question id. */
export const codesOf: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...askedItems.map(
    (item) => [item.id, choiceSets[item.answers as Exclude<Item['answers'], 'derived'>]] as const,
  ),
  ...questions.flatMap((question) => ('codes' in question ? [[question.id, question.codes] as const] : [])),
]);

/** A medicine as people know it: its generic name, and the brands it is sold under. */
export function medicationLabel(id: string): string {
  const medication = medicationsById.get(id);
  if (!medication) return id;
  const sold = medication.brands.US.length > 0 ? medication.brands.US : (medication.brands.UK ?? []);
  // "Prozac Weekly" says nothing new beside "Prozac".
  const brands = sold.filter(
    (brand, index) => !sold.slice(0, index).some((before) => brand.startsWith(before.split(' ')[0] ?? '')),
  );
  return brands.length > 0 ? `${medication.name} (${brands.slice(0, 2).join(', ')})` : medication.name;
}

/** Whether two trials are of one medicine, or of one word of the patient's own. */
export const sameMedicine = (a: Trial, b: Trial): boolean =>
  a.medication === b.medication && a['medication-name'] === b['medication-name'];
