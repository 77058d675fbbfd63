import { sources } from '../content/sources.js';
import { wordAt, nameOf, valueOf, drugOf } from './note-names.js';
import { wrap } from './note-text.js';

const MOST_TRIALS = 6;
class SourceList {
  #ids = [];
  numbers(ids) {
    return ids.map((id) => {
      if (!this.#ids.includes(id)) this.#ids.push(id);
      return String(this.#ids.indexOf(id) + 1);
    });
  }
  /** By document, or how many there are, where the findings are named without them. */
  section(words, detail) {
    if (detail === "names" && this.#ids.length > 0) {
      const count = wrap(words.sourcesInRecord(this.#ids.length), "- ");
      return { heading: words.headings.sources, entries: [count], keep: 1 };
    }
    const groups = /* @__PURE__ */ new Map();
    this.#ids.forEach((id, at) => {
      const { document, section } = citation(words, id);
      groups.set(document, [
        ...groups.get(document) ?? [],
        `[${at + 1}]${section === "" ? "" : ` ${section}`}`
      ]);
    });
    const entries = [...groups].map(
      ([document, sections]) => wrap(`${document}: ${sections.join("; ")}`, "- ")
    );
    return { heading: words.headings.sources, entries, keep: 0 };
  }
}
function citation(words, id) {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) return { document: id, section: "" };
  const confirmed = source.confirmation === "official" || source.confirmation === "project";
  const document = confirmed ? source.document : `${source.document} (${words.unconfirmed})`;
  return { document, section: source.section ?? "" };
}
function split({ findings, recommendation }) {
  const decides = (finding) => finding.recommendation === recommendation.id && finding.recommendation !== "discuss-consult";
  return { deciding: findings.filter(decides), others: findings.filter((finding) => !decides(finding)) };
}
function decidingSection({ assessment, answers, words }, detail, cited) {
  const { deciding } = split(assessment);
  const entries = deciding.length > 0 ? findingEntries(words, deciding, answers, detail, cited) : [wrap(words.noDeciding(assessment.history.adequateTrials), "- ")];
  return { heading: words.headings.deciding, entries, keep: Infinity };
}
function otherSection({ assessment, answers, words }, detail, cited) {
  const listed = (finding) => cited !== void 0 || detail !== "names" || isKnown(finding);
  const others = split(assessment).others.filter(listed);
  const outcomes = [...new Set(others.map(({ recommendation }) => recommendation))];
  const entries = outcomes.flatMap((outcome) => {
    const own = others.filter(({ recommendation }) => recommendation === outcome);
    const [first = [], ...rest] = findingEntries(words, own, answers, detail, cited);
    return [[`  ${words.outcomes[outcome].title}:`, ...first], ...rest];
  });
  const keep = assessment.recommendation.id === "discuss-consult" ? Infinity : 2;
  return { heading: words.headings.others, entries, keep };
}
const isKnown = ({ answer }) => answer === "yes" || answer === "derived";
function findingEntries(words, findings, answers, detail, cited) {
  if (detail === "names") return grouped(words, findings, answers, cited);
  return findings.map((finding) => {
    const check = detail === "checks" ? wordAt(words.checks, finding.id) : void 0;
    return [
      ...wrap(`${nameOf(words, finding.id)}: ${answerOf(words, finding, answers)}`, "- "),
      ...wrap(ruleOf(words, finding, cited), "  ", "  "),
      ...check === void 0 ? [] : wrap(`${words.check} ${check}`, "  ")
    ];
  });
}
function ruleOf(words, finding, cited) {
  const medicine = words.appliesTo[finding.appliesTo];
  const facts = [
    words.tiers[finding.tier],
    ...medicine === "" ? [] : [medicine],
    ...finding.notes.flatMap((note) => wordAt(words.remarks, note) ?? [])
  ];
  const numbers = cited ? ` ${words.sources(cited.numbers(finding.sources).join(", "))}` : "";
  return `${words.rule(facts.join("; "), finding.id)}${numbers}`;
}
function grouped(words, findings, answers, cited) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const derived = finding.answer === "derived" || finding.id === "incomplete" || finding.id === "unreadable-answers";
    const answer = derived ? "" : `${wordAt(words.answers, finding.answer) ?? finding.answer}, `;
    const group = `${answer}${words.tiers[finding.tier]}`;
    const details = derived || finding.because.length > 1 ? answerOf(words, finding, answers) : "";
    cited?.numbers(finding.sources);
    const name = `${nameOf(words, finding.id)}${details === "" ? "" : `: ${details}`}`;
    groups.set(group, [...groups.get(group) ?? [], name]);
  }
  return [...groups].map(([group, names]) => wrap(`${group}: ${names.join("; ")}`, "- "));
}
function answerOf(words, finding, answers) {
  const { because } = finding;
  const given = (question) => because.find((each) => each.question === question)?.answer;
  switch (finding.id) {
    case "blood-pressure-reading":
    case "blood-pressure-emergency":
      return `${valueOf(words, given("blood-pressure-systolic"))}/${valueOf(words, given("blood-pressure-diastolic"))} mmHg`;
    case "age-under-18":
    case "age-65-plus":
      return words.years(valueOf(words, given("age")));
    case "crisis-answer-changed":
      return changed(words, finding);
    case "incomplete":
      return words.blank(because.length);
    case "unreadable-answers":
      return words.unreadable(because.length);
    default:
      return finding.answer === "derived" ? derivedAnswer(words, finding, answers) : itemAnswer(words, finding);
  }
}
function itemAnswer(words, finding) {
  const answer = wordAt(words.answers, finding.answer) ?? finding.answer;
  const times = finding.because.slice(1).map((followUp) => words.when(valueOf(words, followUp.answer)));
  return [answer, ...times].join("; ");
}
function changed(words, { because }) {
  const ids = [...new Set(because.map(({ question }) => question))];
  return ids.map((id) => {
    const [first, then] = because.filter(({ question }) => question === id);
    return words.firstThen(nameOf(words, id), valueOf(words, first?.answer), valueOf(words, then?.answer));
  }).join("; ");
}
function derivedAnswer(words, { because }, answers) {
  const parts = because.map(({ question, answer }) => {
    const [, trial] = /^trials\[(\d+)\]$/.exec(question) ?? [];
    if (trial === void 0) return `${nameOf(words, question)} ${valueOf(words, answer, question)}`;
    const status = wordAt(words.statuses, String(answer)) ?? words.notGiven;
    return `${drugOf(words, answers.trials?.[Number(trial)] ?? {})} ${status}`;
  });
  const gone = parts.length - MOST_TRIALS;
  return [...parts.slice(0, MOST_TRIALS), ...gone > 0 ? [`+${gone}`] : []].join(", ");
}

export { SourceList, decidingSection, otherSection, split };
