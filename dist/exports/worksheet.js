import { drugAndBrands, valueOf, trialValue } from './note-names.js';
import { wrap, table } from './note-text.js';
import { judged, limitsOf, doseInNote, gapsOf, asksOf, remarksOf } from './note-trials.js';

const WIDTHS = [14, 22, 13, 21];
const INDENT = "     ";
function worksheetSections(input) {
  const { answers, words } = input;
  const { sheet } = words;
  const trials = judged(answers);
  const entries = trials.map((each, at) => trialEntry(words, each, at + 1));
  return [
    {
      heading: words.headings.payers,
      entries: [sheet.payersDiffer, sheet.notAsked, sheet.askAll].map((line) => wrap(line, "- ")),
      keep: Infinity
    },
    {
      heading: words.headings.trials,
      entries: entries.length > 0 ? entries : [wrap(sheet.noTrials, "- ")],
      keep: 3
    },
    { heading: words.headings.treatments, entries: treatments(input), keep: Infinity }
  ];
}
function trialEntry(words, each, number) {
  const { sheet } = words;
  const { trial, four, six } = each;
  const { minimum } = limitsOf(trial);
  const value = (field) => trialValue(words, trial, field);
  const dose = typeof trial["dose-mg"] === "number" ? sheet.perDay(doseInNote(trial["dose-mg"], trial)) : value("dose-mg");
  const rows = [
    [
      sheet.class,
      six.class ?? "-",
      sheet.dose,
      [dose, minimum && sheet.minimum(minimum)].filter(Boolean).join(" ")
    ],
    [sheet.four, met(words, four), sheet.weeks, value("weeks")],
    [sheet.six, met(words, six), sheet.response, value("improvement")],
    [
      sheet.stopped,
      sheet.sideEffects(value("stopped-for-side-effects")),
      sheet.most,
      value("taken-most-days")
    ],
    [sheet.episode, value("this-episode")]
  ];
  const gaps = gapsOf(trial).map((field) => words.trialFields[field]);
  const asks = asksOf(words, each);
  const line = (name, texts, between) => texts.length > 0 ? wrap(`${name} ${texts.join(between)}`, INDENT, `${INDENT}  `) : [];
  return [
    ...wrap(drugAndBrands(words, trial), `${number}. `.padStart(5)),
    ...table(rows, WIDTHS, INDENT).flat(),
    ...line(sheet.missing, gaps, ", "),
    ...line(sheet.remark, remarksOf(words, each), "; "),
    ...line(sheet.ask, asks, " ")
  ];
}
function met({ sheet, statuses }, { status }) {
  if (status === "adequate") return sheet.met;
  const why = statuses[status];
  if (status === "unknown" || status === "not-counted") return why;
  return status === "check-dose" ? sheet.unknown(why) : sheet.notMet(why);
}
function treatments({ answers, assessment, words }) {
  const { sheet } = words;
  const ticked = answers["other-treatments"];
  const added = assessment.history.augmentation;
  const augmentation = answers.augmentation === void 0 && added.length === 0 ? void 0 : added;
  return [
    wrap(`${words.augmentation} ${valueOf(words, augmentation)}`, "- "),
    ...augmentation && augmentation.length > 0 ? [wrap(sheet.askAdded, "  ")] : [],
    ...["ect", "tms", "vns", "psychotherapy"].map(
      (id) => wrap(sheet.told(words.treatments[id], ticked?.includes(id)), "- ")
    )
  ];
}

export { worksheetSections };
