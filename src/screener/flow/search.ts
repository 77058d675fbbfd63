import Fuse from 'fuse.js';
import { medications } from '../../content/medications.ts';
import type { Medication } from '../../content/types.ts';

/** More than this many rows are no help on a phone. */
const MOST_RESULTS = 6;

const searchable = (medications as readonly Medication[]).map((medication) => ({
  medication,
  names: [medication.name, ...Object.values(medication.brands).flat()],
}));

// Loose enough for "Zolfot" and "lexipro", strict enough that a stray word finds nothing.
const fuse = new Fuse(searchable, {
  keys: ['names'],
  threshold: 0.34,
  ignoreLocation: true,
  minMatchCharLength: 2,
});

/** Medicines whose name or brand is like what was typed, best first. */
export function searchMedications(text: string): Medication[] {
  const wanted = text.trim();
  if (wanted.length < 2) return [];
  return fuse.search(wanted.slice(0, 32), { limit: MOST_RESULTS }).map(({ item }) => item.medication);
}

/** Whether the text is just how a medicine on our list is called. */
export function isKnownName(text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return searchable.some(({ names }) => names.some((name) => name.toLowerCase() === wanted));
}
