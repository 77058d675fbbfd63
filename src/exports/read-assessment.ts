import type {
  Assessment,
  Evidence,
  Finding,
  FindingNote,
  History,
  Problem,
  TrialNote,
  TrialReason,
  TrialStatus,
  TrialVerdict,
} from '../assessment/types.ts';
import { criteria, type CriteriaId } from '../content/criteria.ts';
import { recommendations } from '../content/recommendations.ts';
import type { AppliesTo, MedicationClass, Region } from '../content/types.ts';

/** Said of the first part of an assessment that can't be read. */
export class UnreadablePart extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`Unreadable: ${path}`);
    this.path = path;
  }
}

type Read<T> = (value: unknown, path: string) => T;

const text: Read<string> = (value, path) => {
  if (typeof value === 'string') return value;
  throw new UnreadablePart(path);
};

const count: Read<number> = (value, path) => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new UnreadablePart(path);
};

const yesNo: Read<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value;
  throw new UnreadablePart(path);
};

const anything: Read<unknown> = (value) => value;

const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value, path) =>
    value === null ? null : read(value, path);

function listOf<T>(read: Read<T>): Read<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new UnreadablePart(path);
    return value.map((each: unknown, index) => read(each, `${path}[${index}]`));
  };
}

/** Reads the fields that are known, and leaves out all others. */
function objectOf<T extends object>(fields: { readonly [K in keyof T]-?: Read<T[K]> }): Read<T> {
  const known = Object.entries<Read<unknown>>(fields);
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UnreadablePart(path);
    const given = value as Record<string, unknown>;
    return Object.fromEntries(
      known.map(([name, read]) => [
        name,
        read(Object.hasOwn(given, name) ? given[name] : undefined, `${path}.${name}`),
      ]),
    ) as T;
  };
}

/** One of these codes. Given as keys of an object, so that a code that is missing does not compile. */
function codeOf<T extends string>(codes: Readonly<Record<T, unknown>>): Read<T> {
  return (value, path) => {
    if (typeof value === 'string' && Object.hasOwn(codes, value)) return value as T;
    throw new UnreadablePart(path);
  };
}

/** Texts that are shown or compared only, and looked up nowhere without a fallback. */
const anyCode = <T extends string>(): Read<T> => text as Read<T>;

const statuses: Readonly<Record<TrialStatus, true>> = {
  'not-counted': true,
  unknown: true,
  'check-dose': true,
  'low-dose': true,
  'not-taken': true,
  short: true,
  borderline: true,
  'other-episode': true,
  helped: true,
  adequate: true,
};

const tiers: Readonly<Record<Finding['tier'], true>> = {
  crisis: true,
  'label-contraindication': true,
  'needs-clearance': true,
  caution: true,
  history: true,
  incomplete: true,
};

const answers: Readonly<Record<Finding['answer'], true>> = {
  yes: true,
  unsure: true,
  declined: true,
  blank: true,
  derived: true,
};

const regions: Readonly<Record<Region, true>> = { US: true, EU: true, UK: true };
const appliesTo: Readonly<Record<AppliesTo, true>> = { esk: true, iv: true, both: true };

const readId = objectOf<{ id: string }>({ id: text });

const readRecommendation: Read<Assessment['recommendation']> = (value, path) => {
  const { id } = readId(value, path);
  const known = recommendations.find((recommendation) => recommendation.id === id);
  if (!known) throw new UnreadablePart(`${path}.id`);
  return { id: known.id, urgency: known.urgency };
};

const readFinding = objectOf<Finding>({
  id: text,
  tier: codeOf(tiers),
  answer: codeOf(answers),
  recommendation: (value, path) => readRecommendation({ id: value }, path).id,
  appliesTo: codeOf(appliesTo),
  because: listOf(objectOf<Evidence>({ question: text, answer: anything })),
  sources: listOf(text),
  notes: listOf(anyCode<FindingNote>()),
});

const readVerdict = objectOf<TrialVerdict>({
  index: count,
  medication: orNull(text),
  class: orNull(anyCode<MedicationClass>()),
  status: codeOf(statuses),
  reasons: listOf(anyCode<TrialReason>()),
  notes: listOf(anyCode<TrialNote>()),
});

const readHistory = objectOf<History>({
  adequateTrials: count,
  adequateSsriTrials: count,
  ssriTrials: count,
  ssriMedications: listOf(text),
  classesTried: listOf(anyCode<MedicationClass>()),
  adequateClasses: listOf(anyCode<MedicationClass>()),
  borderlineTrials: count,
  unknownTrials: count,
  intolerantTrials: count,
  augmentation: listOf(text),
  ect: yesNo,
  otherTreatments: listOf(text),
  notes: listOf(codeOf<'same-class'>({ 'same-class': true })),
});

/** The assessment that came inside a record. Throws `UnreadablePart` at the first part that is not one. */
export const readAssessment: Read<Assessment> = objectOf<Assessment>({
  protocol: objectOf<Assessment['protocol']>({ id: text, version: text }),
  criteria: codeOf<CriteriaId>(criteria),
  region: codeOf(regions),
  recommendation: readRecommendation,
  findings: listOf(readFinding),
  trials: listOf(readVerdict),
  history: readHistory,
  missing: listOf(text),
  problems: listOf(objectOf<Problem>({ path: text, problem: text })),
});
