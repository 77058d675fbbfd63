import { criteria } from '../content/criteria.js';
import { recommendations } from '../content/recommendations.js';

class UnreadablePart extends Error {
  constructor(path) {
    super(`Unreadable: ${path}`);
    this.path = path;
  }
}
const text = (value, path) => {
  if (typeof value === "string") return value;
  throw new UnreadablePart(path);
};
const count = (value, path) => {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw new UnreadablePart(path);
};
const yesNo = (value, path) => {
  if (typeof value === "boolean") return value;
  throw new UnreadablePart(path);
};
const anything = (value) => value;
const orNull = (read) => (value, path) => value === null ? null : read(value, path);
function listOf(read) {
  return (value, path) => {
    if (!Array.isArray(value)) throw new UnreadablePart(path);
    return value.map((each, index) => read(each, `${path}[${index}]`));
  };
}
function objectOf(fields) {
  const known = Object.entries(fields);
  return (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new UnreadablePart(path);
    const given = value;
    return Object.fromEntries(
      known.map(([name, read]) => [
        name,
        read(Object.hasOwn(given, name) ? given[name] : void 0, `${path}.${name}`)
      ])
    );
  };
}
function codeOf(codes) {
  return (value, path) => {
    if (typeof value === "string" && Object.hasOwn(codes, value)) return value;
    throw new UnreadablePart(path);
  };
}
const anyCode = () => text;
const statuses = {
  "not-counted": true,
  unknown: true,
  "check-dose": true,
  "low-dose": true,
  "not-taken": true,
  short: true,
  borderline: true,
  "other-episode": true,
  helped: true,
  adequate: true
};
const tiers = {
  crisis: true,
  "label-contraindication": true,
  "needs-clearance": true,
  caution: true,
  history: true,
  incomplete: true
};
const answers = {
  yes: true,
  unsure: true,
  declined: true,
  blank: true,
  derived: true
};
const regions = { US: true, EU: true, UK: true };
const appliesTo = { esk: true, iv: true, both: true };
const readId = objectOf({ id: text });
const readRecommendation = (value, path) => {
  const { id } = readId(value, path);
  const known = recommendations.find((recommendation) => recommendation.id === id);
  if (!known) throw new UnreadablePart(`${path}.id`);
  return { id: known.id, urgency: known.urgency };
};
const readFinding = objectOf({
  id: text,
  tier: codeOf(tiers),
  answer: codeOf(answers),
  recommendation: (value, path) => readRecommendation({ id: value }, path).id,
  appliesTo: codeOf(appliesTo),
  because: listOf(objectOf({ question: text, answer: anything })),
  sources: listOf(text),
  notes: listOf(anyCode())
});
const readVerdict = objectOf({
  index: count,
  medication: orNull(text),
  class: orNull(anyCode()),
  status: codeOf(statuses),
  reasons: listOf(anyCode()),
  notes: listOf(anyCode())
});
const readHistory = objectOf({
  adequateTrials: count,
  adequateSsriTrials: count,
  ssriTrials: count,
  ssriMedications: listOf(text),
  classesTried: listOf(anyCode()),
  adequateClasses: listOf(anyCode()),
  borderlineTrials: count,
  unknownTrials: count,
  intolerantTrials: count,
  augmentation: listOf(text),
  ect: yesNo,
  otherTreatments: listOf(text),
  notes: listOf(codeOf({ "same-class": true }))
});
const readAssessment = objectOf({
  protocol: objectOf({ id: text, version: text }),
  criteria: codeOf(criteria),
  region: codeOf(regions),
  recommendation: readRecommendation,
  findings: listOf(readFinding),
  trials: listOf(readVerdict),
  history: readHistory,
  missing: listOf(text),
  problems: listOf(objectOf({ path: text, problem: text }))
});

export { UnreadablePart, readAssessment };
