import Fuse from 'fuse.js';
import { medications } from '../../content/medications.js';

const MOST_RESULTS = 6;
const searchable = medications.map((medication) => ({
  medication,
  names: [medication.name, ...Object.values(medication.brands).flat()]
}));
const fuse = new Fuse(searchable, {
  keys: ["names"],
  threshold: 0.34,
  ignoreLocation: true,
  minMatchCharLength: 2
});
function searchMedications(text) {
  const wanted = text.trim();
  if (wanted.length < 2) return [];
  return fuse.search(wanted.slice(0, 32), { limit: MOST_RESULTS }).map(({ item }) => item.medication);
}
function isKnownName(text) {
  const wanted = text.trim().toLowerCase();
  return searchable.some(({ names }) => names.some((name) => name.toLowerCase() === wanted));
}

export { isKnownName, searchMedications };
