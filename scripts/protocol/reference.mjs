// The later parts of the protocol document: medicines, help lines, sources, what stands open, signatures.
import * as criteria from '../../src/content/criteria.ts';
import * as thresholds from '../../src/content/thresholds.ts';
import { sourcedHelp } from '../../src/content/sources/help-lines.ts';
import { medications } from '../../src/content/medications.ts';
import { protocol } from '../../src/content/protocol.ts';
import { clinicianDecides, conflicts, lawyerDecides, notFound } from '../../src/content/sign-off.ts';
import { sources } from '../../src/content/sources.ts';
import { citedAll, heading } from './cite.mjs';
import { trialStatuses } from './sentences.mjs';

export function trialBlocks() {
  return [
    heading(2, '5. Past medicines: the dose-and-time check'),
    {
      text: `The first status that fits is a trial’s. ${thresholds.adequateTrialsNeeded} different ingredients must be adequate. A trial stopped for side effects before ${thresholds.intoleranceBeforeWeeks} weeks is intolerance, not failure.`,
    },
    { columns: ['Status', 'When'], rows: trialStatuses },
    {
      columns: ['Criteria', 'Weeks', 'Sources'],
      rows: Object.entries(criteria.criteria).map(([id, { minWeeks, sources: ids }]) => [
        id === criteria.defaultCriteria ? `${id} (unless set)` : id,
        minWeeks,
        citedAll(ids),
      ]),
    },
  ];
}

export function medicationBlocks() {
  return [
    heading(2, '6. Medicines'),
    {
      text: 'Doses in mg a day for adults unless said otherwise. Basis: D1 McMaster Textbook table, D2 University of Michigan table, D3 CAMH table, L US label from memory, A and H believed equal to MGH-ATRQ and ATHF-SF from memory. The stricter minimum and the maximum are from memory and the stricter one is used by no rule. ⚠ stands on the sign-off list.',
    },
    {
      columns: [
        'Medicine',
        'Class',
        'Role',
        'Minimum',
        'Basis',
        'Stricter',
        'Maximum',
        'Conflicts and remarks',
      ],
      rows: medications.map(
        ({
          name,
          class: group,
          role,
          minMg,
          unit,
          basis,
          strictMg,
          maxMg,
          maxInpatientMg,
          uncertain,
          flags,
          addOnDose,
        }) => [
          name,
          group,
          role,
          minMg === undefined ? '' : `${minMg}${unit ? ` ${unit}` : ''}${uncertain ? ' ⚠' : ''}`,
          basis?.join(', ') ?? '',
          strictMg ?? '',
          maxMg === undefined ? '' : `${maxMg}${maxInpatientMg ? ` (${maxInpatientMg} in hospital)` : ''}`,
          [...(addOnDose ? [`Add-on: ${addOnDose}.`] : []), ...flags].join('\n'),
        ],
      ),
    },
  ];
}

export function helpBlocks() {
  return [
    heading(2, '8. Help lines'),
    {
      columns: ['Country', 'Kind', 'Line', 'Name', 'Confirmation', 'Read at its source on'],
      rows: sourcedHelp.flatMap(({ name, lines }) =>
        lines.map((line) => [
          name,
          line.kind,
          line.label,
          line.name,
          line.confirmation,
          line.checkedOn ?? 'never',
        ]),
      ),
    },
  ];
}

export function sourceBlocks() {
  return [
    heading(2, '9. Sources'),
    {
      columns: ['Id', 'Document', 'Section', 'Version', 'Confirmation', 'Remark'],
      rows: sources.map(({ id, document, section, version, confirmation, note }) => [
        id,
        document,
        section ?? '',
        version,
        confirmation,
        note ?? '',
      ]),
    },
  ];
}

export function openBlocks() {
  return [
    heading(2, '10. Open'),
    heading(3, 'Where sources conflict'),
    {
      columns: ['Topic', 'US', 'Elsewhere', 'What the rules do', 'Rules'],
      rows: conflicts.map(({ topic, us, elsewhere, choice, rules }) => [
        topic,
        us,
        elsewhere,
        choice,
        rules.join(', '),
      ]),
    },
    heading(3, 'A clinician decides'),
    { list: clinicianDecides },
    {
      columns: ['Medicine', 'Minimum', 'Stricter', 'Conflict'],
      rows: medications
        .filter(
          ({ uncertain, flags }) => uncertain || flags.some((flag) => flag.startsWith('Sources conflict')),
        )
        .map(({ name, minMg, uncertain, strictMg, flags }) => [
          name,
          `${minMg}${uncertain ? ' ⚠' : ''}`,
          strictMg ?? '',
          flags.filter((flag) => flag.startsWith('Sources conflict')).join('\n'),
        ]),
    },
    heading(3, 'A lawyer decides'),
    { list: lawyerDecides },
    heading(3, 'Not found'),
    { list: notFound },
  ];
}

export function signatureBlocks() {
  return [
    heading(2, '11. Signatures'),
    {
      text: `Signed is version ${protocol.version} with hash ${protocol.hash}, and no other. Then enter name, role and date under review in src/content/protocol.ts.`,
    },
    { text: 'Clinician: I have read the questions, rules, doses and words above.' },
    { lines: ['Name', 'Role and license', 'Date', 'Signature', 'Exceptions'] },
    { text: 'Lawyer' },
    { lines: ['Name', 'Date', 'Signature', 'Exceptions'] },
  ];
}
