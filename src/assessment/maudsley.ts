import {
  maudsleyBands,
  maudsleyParts,
  type MaudsleyBand,
  type MaudsleyPartId,
  type MaudsleySeverity,
} from '../content/staging.ts';
import { evidenceOf, ingredientOf, isFailure, isUnclear, type StagingRange } from './failed-trials.ts';
import { readAnswers } from './read.ts';
import type { Answers, Assessment, Evidence, TrialVerdict } from './types.ts';

export interface MaudsleyPart {
  readonly id: MaudsleyPartId;
  /** The row of the table; null while it is not known which. */
  readonly row: string | null;
  readonly points: number | null;
  readonly range: StagingRange;
  readonly because: readonly Evidence[];
  readonly sources: readonly string[];
}

export interface Maudsley {
  /** Why it does not apply: there is no row for no failed medicine, and nothing to stage without a depression. */
  readonly notApplicable: 'no-depression-episode' | 'no-failed-trial' | null;
  readonly parts: readonly MaudsleyPart[];
  /** Null while partial, and so is the band. */
  readonly total: number | null;
  readonly band: MaudsleyBand | null;
  readonly range: StagingRange | null;
  readonly partial: boolean;
  /** `severity` (a clinician's to say), `episode-months`, `trials`, `trials[1]`, `augmentation`, `other-treatments`. */
  readonly missing: readonly string[];
}

/**
 * The Maudsley stage of clinical basis §2.4. Severity comes from a clinician alone; without it, or with anything else missing or unsure,
 * the result is partial and has a range and no band.
 *
 * Treatment failures are the distinct ingredients with an `adequate` trial: right dose, long enough under the criteria of the assessment,
 * taken, of little or no help, in this episode. Our own choice, since the table says only "medicines", and the one used for the history
 * as well; trials that were short, low or not tolerated, helped, or belong to another episode are none. A trial that can't be
 * judged widens the range where it could lead to another row.
 */
export function maudsley(
  answers: Answers,
  assessment: Pick<Assessment, 'trials' | 'history'>,
  severity?: MaudsleySeverity,
): Maudsley {
  const given = readAnswers(answers).answers;
  const { trials, history } = assessment;
  const failures = failuresPart(given, trials);
  const found = [
    durationPart(given),
    severityPart(severity),
    failures,
    usedPart('augmentation', history.augmentation.length > 0, given.augmentation, history.augmentation),
    usedPart('ect', history.ect, given['other-treatments'], given['other-treatments'] ?? null),
  ];
  const parts = found.map(({ part }) => part);
  const missing = found.flatMap((each) => each.missing);
  const notApplicable = whyNot(given, failures.possible);
  const partial = notApplicable !== null || missing.length > 0;
  const sum = (end: 'min' | 'max') => parts.reduce((total, { range }) => total + range[end], 0);
  const range = { min: sum('min'), max: sum('max') };
  const total = partial ? null : range.min;
  return {
    notApplicable,
    parts,
    total,
    band:
      maudsleyBands.find(({ from, upTo }) => total !== null && from <= total && total <= upTo)?.id ?? null,
    range: partial && notApplicable === null ? range : null,
    partial,
    missing,
  };
}

function whyNot(answers: Answers, possibleFailures: number): Maudsley['notApplicable'] {
  if (answers['depression-episode'] === 'no') return 'no-depression-episode';
  return possibleFailures === 0 ? 'no-failed-trial' : null;
}

interface FoundPart {
  readonly part: MaudsleyPart;
  readonly missing: readonly string[];
}

interface Row {
  readonly id: string;
  readonly points: number;
  readonly upTo?: number | null;
}

const rowsOf = (id: MaudsleyPartId): readonly Row[] => maudsleyParts[id].rows;

const rowFor = (id: MaudsleyPartId, value: number) =>
  rowsOf(id).find(({ upTo }) => upTo === null || (upTo !== undefined && value <= upTo));

const countIngredients = (trials: readonly TrialVerdict[]) => new Set(trials.map(ingredientOf)).size;

/** @param rows - The lowest and the highest row it can be; the same one where it is known. */
function partOf(
  id: MaudsleyPartId,
  rows: readonly [Row | undefined, Row | undefined],
  because: readonly Evidence[],
  missing: readonly string[],
): FoundPart {
  const [least, most] = rows;
  const known = missing.length === 0 && least !== undefined && least === most;
  const points = rowsOf(id).map((row) => row.points);
  return {
    part: {
      id,
      row: known ? least.id : null,
      points: known ? least.points : null,
      range: { min: least?.points ?? Math.min(...points), max: most?.points ?? Math.max(...points) },
      because,
      sources: maudsleyParts[id].sources,
    },
    missing,
  };
}

const open = [undefined, undefined] as const;

function durationPart(answers: Answers): FoundPart {
  // Asked only after a yes: without one, months say nothing of a present episode.
  const months = answers['depression-episode'] === 'yes' ? answers['episode-months'] : undefined;
  const because = [{ question: 'episode-months', answer: months ?? null }];
  if (months === undefined) return partOf('duration', open, because, ['episode-months']);
  const row = rowFor('duration', months);
  return partOf('duration', [row, row], because, []);
}

function severityPart(severity: string | undefined): FoundPart {
  const row = rowsOf('severity').find(({ id }) => id === severity);
  const because = [{ question: 'severity', answer: row?.id ?? null }];
  return partOf('severity', row ? [row, row] : open, because, row ? [] : ['severity']);
}

function failuresPart(
  answers: Answers,
  trials: readonly TrialVerdict[],
): FoundPart & { readonly possible: number } {
  const failed = trials.filter(isFailure);
  const unclear = trials.filter(isUnclear);
  const because = evidenceOf(trials);
  if (trials.length === 0 && answers['no-trials'] !== 'yes')
    return {
      ...partOf('failures', open, [{ question: 'trials', answer: null }], ['trials']),
      possible: Infinity,
    };
  const possible = countIngredients([...failed, ...unclear]);
  const rows = [rowFor('failures', countIngredients(failed)), rowFor('failures', possible)] as const;
  const settled = rows[0] === rows[1] && (failed.length > 0 || possible === 0);
  const missing = settled ? [] : unclear.map(({ index }) => `trials[${index}]`);
  // The table has no row for none at all.
  const part = possible === 0 ? open : rows;
  return { ...partOf('failures', part, because, missing), possible };
}

/** An empty list is an answer: none. A list left blank is not. */
function usedPart(
  id: 'augmentation' | 'ect',
  used: boolean,
  answered: readonly string[] | undefined,
  answer: unknown,
): FoundPart {
  const question = id === 'ect' ? 'other-treatments' : id;
  const because = [{ question, answer }];
  if (!used && answered === undefined) return partOf(id, open, [{ question, answer: null }], [question]);
  const row = rowsOf(id).find((each) => each.id === (used ? 'used' : 'not-used'));
  return partOf(id, [row, row], because, []);
}
