// The staging tables of the protocol document.
import {
  maudsleyBands,
  maudsleyParts,
  notDistinct,
  thaseRushSources,
  thaseRushStages,
} from '../../src/content/staging.ts';
import { citedAll } from './cite.mjs';

export function stagingBlocks() {
  const parts = Object.entries(maudsleyParts).flatMap(([id, { rows, sources }]) =>
    rows.map((row) => [
      id,
      row.id + (row.upTo === undefined ? '' : row.upTo === null ? ' (no end)' : ` (up to ${row.upTo})`),
      row.points,
      citedAll(sources),
    ]),
  );
  const same = Object.entries(notDistinct).map(([one, other]) => `${one} as ${other}`);
  return [
    { level: 2, heading: '7. Staging, for staff only' },
    {
      text: 'Computed for staff, never shown to patients, and used by no rule. Partial without a clinician’s word on severity.',
    },
    {
      columns: ['Maudsley', 'Row', 'Points', 'Sources'],
      rows: parts,
    },
    {
      columns: ['Band', 'From', 'To'],
      rows: maudsleyBands.map(({ id, from, upTo }) => [id, from, upTo]),
    },
    {
      columns: ['Thase–Rush stage', 'Needs', 'Sources'],
      rows: thaseRushStages.map(({ label, needs }) => [label, needs, citedAll(thaseRushSources)]),
    },
    { text: `Not distinctly different classes, by our own choice: ${same.join(', ')}.` },
  ];
}
