import { mainGoalOf } from '../assessment/findings.js';
import { readAnswers } from '../assessment/read.js';
import { countSection, askSection } from './note-ask.js';
import { decidingSection, otherSection, split, SourceList } from './note-findings.js';
import { nameOf, quote, wordAt, valueOf } from './note-names.js';
import { fitNote, toAscii, wrap } from './note-text.js';
import { treatmentEntries, trialTable, trialDetails, trialInWords } from './note-trials.js';
import { worksheetSections } from './worksheet.js';

const LONGEST_TIME = 40;
function staffNote(input, kind) {
  const read = { ...input, answers: readAnswers(input.answers).answers };
  const levels = kind === "worksheet" ? ["names"] : ["checks", "rules", "names"];
  let text = "";
  for (const detail of levels) {
    const note = fitNote([header(read, kind), ...sectionsOf(read, kind, detail)], read.words.more);
    text = note.text;
    if (!note.cut) break;
  }
  return text;
}
function sectionsOf(input, kind, detail) {
  const { words } = input;
  const first = [recommendation(input, detail), difference(input), corrections(input)];
  switch (kind) {
    case "short":
      return [
        ...first,
        decidingSection(input, detail),
        countSection(input),
        askSection(input, detail),
        { heading: words.headings.treatments, entries: treatmentEntries(input), keep: 3 },
        otherSection(input, detail === "checks" ? "rules" : detail)
      ];
    case "worksheet":
      return [...first, decidingSection(input, detail), ...worksheetSections(input)];
    case "full":
      return fullSections(input, first, detail);
  }
}
function fullSections(input, first, detail) {
  const { words } = input;
  const cited = new SourceList();
  const deciding = decidingSection(input, detail, cited);
  const others = otherSection(input, detail, cited);
  return [
    ...first,
    deciding,
    countSection(input),
    trialTable(input),
    { heading: words.headings.treatments, entries: treatmentEntries(input), keep: Infinity },
    wishes(input),
    others,
    trialDetails(input),
    missing(input),
    problems(input),
    ownQuestions(input),
    cited.section(words, detail)
  ];
}
function header(input, kind) {
  const { assessment, protocolInRecord, words } = input;
  const { id, version } = assessment.protocol;
  const signed = words.unreviewed ;
  const other = protocolInRecord && (protocolInRecord.id !== id || protocolInRecord.version !== version);
  const lines = [
    words.reported,
    words.made(printedTime(input.completedAt), printedTime(input.notedOn)),
    `${words.protocol(id, version)} ${signed}`,
    ...other ? [
      words.madeWith(
        toAscii(protocolInRecord.id).slice(0, 40),
        toAscii(protocolInRecord.version).slice(0, 40)
      )
    ] : [],
    words.settings(
      words.criteria[assessment.criteria],
      assessment.region,
      toAscii(input.country).slice(0, 20)
    )
  ];
  return { heading: words.titles[kind], entries: lines.map((line) => wrap(line, "", "  ")), keep: Infinity };
}
const printedTime = (time) => toAscii(time).slice(0, LONGEST_TIME);
function recommendation({ assessment, words }, detail) {
  const { id, urgency } = assessment.recommendation;
  const { title, text } = words.outcomes[id];
  const checked = split(assessment).deciding.some((finding) => Object.hasOwn(words.checks, finding.id));
  return {
    heading: words.headings.recommendation,
    entries: [
      wrap(`${title} [${id}]`, "  "),
      wrap(`${words.urgency} ${words.urgencyAndCall[urgency]}`, "  "),
      wrap(text, "  "),
      ...detail !== "checks" && checked ? [wrap(words.checksInRecord, "  ")] : []
    ],
    keep: Infinity
  };
}
function difference({ assessment, original, words }) {
  if (!original) return { heading: words.headings.differs, entries: [], keep: 0 };
  const outcome = (name, { recommendation: { id }, protocol }) => wrap(
    `${name} ${words.outcomes[id].title} ${words.asProtocol(protocol.id.slice(0, 40), protocol.version.slice(0, 40))}`,
    "- "
  );
  const only = (name, of, notOf) => {
    const known = new Set(notOf.findings.map(findingKey));
    const names = of.findings.filter((finding) => !known.has(findingKey(finding))).map(
      ({ id, answer }) => `${nameOf(words, id)}${answer === "derived" ? "" : ` (${wordAt(words.answers, answer) ?? answer})`}`
    );
    return names.length > 0 ? [wrap(`${name} ${names.join("; ")}`, "- ")] : [];
  };
  const verdicts = assessment.trials.flatMap(({ index, status }) => {
    const before = original.trials.find((trial) => trial.index === index)?.status;
    return before === void 0 || before === status ? [] : [
      wrap(
        `${words.trialNumber(index + 1)}: ${words.statuses[before]} -> ${words.statuses[status]}`,
        "- "
      )
    ];
  });
  const details = [
    ...only(words.onlyRecord, original, assessment),
    ...only(words.onlyNow, assessment, original),
    ...verdicts
  ];
  const same = details.length === 0 && original.recommendation.id === assessment.recommendation.id;
  return {
    heading: words.headings.differs,
    entries: [
      outcome(words.record, original),
      outcome(words.now, assessment),
      ...same ? [wrap(words.otherDetails, "- ")] : details
    ],
    keep: 2
  };
}
const findingKey = ({ id, answer }) => `${id}:${answer}`;
function corrections({ corrections: list, words }) {
  const entries = list.map(({ path, from, to, reason }) => [
    ...wrap(
      `${nameOf(words, path)}: ${correctedValue(words, path, from)} -> ${correctedValue(words, path, to)}`,
      "- "
    ),
    ...wrap(
      (reason ?? "").trim() === "" ? words.noReason : `${words.reason} ${quote(words, reason ?? "")}`,
      "  "
    )
  ]);
  return { heading: words.headings.corrections, entries, keep: 3 };
}
function correctedValue(words, path, value) {
  if (!/^trials\[\d+\]$/.test(path)) return valueOf(words, value, path);
  const [trial] = readAnswers({ trials: [value] }).answers.trials ?? [];
  return value === void 0 || !trial ? words.noTrial : trialInWords(words, trial);
}
function wishes({ answers, words }) {
  const main = mainGoalOf(answers) ?? (answers.goals?.length === 0 ? answers.goals : void 0);
  const lines = [
    `${words.goals} ${valueOf(words, answers.goals, "goals")}`,
    `${words.mainGoal} ${valueOf(words, main, "goals")}`,
    `${words.hopesLabel} ${valueOf(words, answers.hopes)}`
  ];
  return { heading: words.headings.wishes, entries: lines.map((line) => wrap(line, "- ")), keep: Infinity };
}
function missing({ assessment, words }) {
  const names = assessment.missing.map((id) => nameOf(words, id)).join("; ");
  const lines = names === "" ? [] : wrap(names, "- ");
  return { heading: words.headings.missing, entries: lines.map((line) => [line]), keep: 2 };
}
function problems({ assessment, words }) {
  const entries = assessment.problems.map(
    ({ path, problem }) => wrap(`${nameOf(words, path)}: ${toAscii(problem).slice(0, 300)}`, "- ")
  );
  return { heading: words.headings.problems, entries, keep: 2 };
}
function ownQuestions({ answers, words }) {
  const own = Object.entries(answers).filter(
    ([id]) => id.startsWith("x-")
  );
  const entries = own.map(([id, value]) => wrap(`${ownName(words, id)}: ${valueOf(words, value)}`, "- "));
  return { heading: words.headings.own, entries, keep: 2 };
}
function ownName(words, id) {
  const name = toAscii(id);
  return name.length > 60 ? quote(words, name, 60) : name;
}

export { staffNote };
