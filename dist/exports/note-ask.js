import { askedItems } from '../assessment/catalogue.js';
import { countHistory } from '../assessment/history.js';
import { judgeTrials } from '../assessment/trials.js';
import { split } from './note-findings.js';
import { valueOf, inLine, drugOf, nameOf } from './note-names.js';
import { wrap } from './note-text.js';
import { judged, asksOf } from './note-trials.js';

function countSection(input) {
  const { answers, assessment, words } = input;
  const { counts } = words;
  const { history } = assessment;
  const at = (criteria) => countHistory(answers, judgeTrials(answers.trials ?? [], criteria)).adequateTrials;
  const given = (answer) => askedItems.filter(({ id }) => answers[id] === answer).length;
  const months = answers["episode-months"];
  const listed = assessment.trials.length;
  const lines = [
    counts.patient(
      valueOf(words, answers.age),
      inLine(words, answers["depression-episode"]),
      months === void 0 ? "" : counts.months(months),
      valueOf(words, answers["main-goal"] ?? answers.goals, "goals")
    ),
    counts.adequate(at("six-week"), at("four-week")),
    counts.ssri(history.adequateSsriTrials, history.ssriTrials),
    counts.trials(listed, history.borderlineTrials, history.unknownTrials, history.intolerantTrials),
    ...answers["no-trials"] === "yes" ? [counts.noTrials] : [],
    ...history.notes.includes("same-class") ? [counts.sameClass(history.adequateClasses.join(", "))] : [],
    counts.answers(given("yes"), given("no"), given("not-applicable"))
  ];
  const unknown = counts.unknown(given("unsure"), given("declined"), given(void 0));
  return {
    heading: words.headings.counts,
    entries: [...lines.map((line) => wrap(line, "- ")), wrap(unknown, "  ")],
    keep: Infinity
  };
}
function askSection(input, detail) {
  const { answers, assessment, words } = input;
  const given = answers;
  const above = new Set(
    detail === "names" ? split(assessment).deciding.map(({ id, answer }) => `${id}:${answer}`) : []
  );
  const withAnswer = (code) => Object.keys(given).filter(
    (id) => given[id] === code && !id.startsWith("x-") && !above.has(`${id}:${code}`)
  );
  const groups = [
    [words.askDeclined, withAnswer("declined")],
    [words.askUnsure, inOrder(withAnswer("unsure"))],
    [words.askBlank, [...assessment.missing]],
    [words.askUnreadable, assessment.problems.map(({ path }) => path)]
  ];
  const trials = judged(answers).flatMap((each, at) => {
    const ask = asksOf(words, each);
    return ask.length > 0 ? [wrap(`${words.trialNumber(at + 1)}, ${drugOf(words, each.trial)}: ${ask.join(" ")}`, "- ")] : [];
  });
  const named = [...above].filter((key) => /:(?:unsure|declined)$/.test(key)).length;
  const open = trials.length + named + groups.reduce((sum, [, ids]) => sum + ids.length, 0);
  const section = (entries) => ({ heading: words.headings.ask, entries, keep: 3 });
  if (open === 0) return section([wrap(words.nothingToAsk, "- ")]);
  if (assessment.recommendation.id === "crisis-now") return section([wrap(words.askLater(open), "- ")]);
  const lists = groups.flatMap(
    ([name, ids]) => ids.length > 0 ? wrap(`${name}: ${ids.map((id) => nameOf(words, id)).join("; ")}`, "- ") : []
  );
  const first = named > 0 ? [wrap(words.askAbove(named), "- ")] : [];
  return section([...first, ...trials, ...lists.map((line) => [line])]);
}
const order = new Map(askedItems.map(({ id }, at) => [id, at]));
const inOrder = (ids) => [...ids].sort((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity));

export { askSection, countSection };
