import { choiceSets } from '../content/choices.js';
import { items } from '../content/items.js';
import { medications } from '../content/medications.js';
import { questions } from '../content/questions.js';
import { bare } from './bare.js';

const allItems = items.map(bare);
const allMedications = medications.map(bare);
const askedItems = allItems.filter((item) => item.answers !== "derived");
const safetyItems = askedItems.filter((item) => item.answers === "safety");
const medicationsById = new Map(allMedications.map((m) => [m.id, m]));
function medicationById(id) {
  return id === void 0 ? void 0 : medicationsById.get(id);
}
function inOwnUnit(mg, medication) {
  return medicationById(medication)?.unit === "mcg" ? { amount: Math.round(mg * 1e9) / 1e6, unit: "mcg" } : { amount: mg, unit: "mg" };
}
const codesOf = new Map([
  ...askedItems.map(
    (item) => [item.id, choiceSets[item.answers]]
  ),
  ...questions.flatMap((question) => "codes" in question ? [[question.id, question.codes]] : [])
]);
function medicationLabel(id) {
  const medication = medicationsById.get(id);
  if (!medication) return id;
  const sold = medication.brands.US.length > 0 ? medication.brands.US : medication.brands.UK ?? [];
  const brands = sold.filter(
    (brand, index) => !sold.slice(0, index).some((before) => brand.startsWith(before.split(" ")[0] ?? ""))
  );
  return brands.length > 0 ? `${medication.name} (${brands.slice(0, 2).join(", ")})` : medication.name;
}
const sameMedicine = (a, b) => a.medication === b.medication && a["medication-name"] === b["medication-name"];

export { allItems, allMedications, askedItems, codesOf, inOwnUnit, medicationById, medicationLabel, safetyItems, sameMedicine };
