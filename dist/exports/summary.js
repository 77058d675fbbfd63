import { allItems } from '../assessment/catalogue.js';
import { criteria } from '../content/criteria.js';
import { parts } from '../content/flow.js';
import { questions } from '../content/questions.js';
import { sources } from '../content/sources.js';
import { foreignText } from './foreign-text.js';
import { questionWords, conditionWords, showAnswer, trialName, trialFacts, trialLine, splitHint } from './wording.js';

function reasons({ words, assessment, answers }) {
  const deciding = [];
  const others = [];
  for (const finding of assessment.findings) {
    const decides = finding.recommendation === assessment.recommendation.id && finding.recommendation !== "discuss-consult";
    (decides ? deciding : others).push(reason(finding, words, answers));
  }
  if (assessment.recommendation.id === "discuss-consult")
    deciding.push(historyReason(words, assessment, answers));
  return { deciding, others };
}
function historyReason(words, assessment, answers) {
  const met = assessment.trials.filter(({ status }) => status === "adequate");
  return {
    id: "history-met",
    topic: words.result.historyMet.topic,
    told: met.map(({ index }) => trialLine(words, answers.trials?.[index] ?? {})),
    why: words.result.historyMet.why,
    sources: ["spravato-us-1", ...criteria[assessment.criteria].sources].map((id) => citation(id, words))
  };
}
function reason(finding, words, answers) {
  const item = questionWords(words, finding.id);
  const condition = finding.id.startsWith("goal-") ? conditionWords(words, finding.id.slice("goal-".length)) : void 0;
  const own = words.result.findings[finding.id];
  return {
    id: finding.id,
    topic: condition?.name ?? item?.topic ?? own?.topic ?? finding.id,
    told: told(finding, words, answers),
    why: condition?.line ?? item?.why ?? own?.why ?? "",
    sources: finding.sources.map((id) => citation(id, words))
  };
}
function told(finding, words, answers) {
  if (finding.id === "crisis-answer-changed") return changedAnswers(finding, words);
  return finding.because.map(({ question, answer }) => {
    const trial = /^trials\[(\d+)\]$/.exec(question)?.[1];
    if (trial !== void 0) return trialLine(words, answers.trials?.[Number(trial)] ?? {});
    const asked = questionWords(words, question)?.question;
    const name = asked === void 0 ? question === "age" ? words.result.age : question : splitHint(asked).title;
    return `${name} ${showAnswer(words, question, answer)}`;
  });
}
function changedAnswers({ because }, words) {
  const ids = [...new Set(because.map(({ question }) => question))];
  return ids.map((id) => {
    const [first, now] = because.filter(({ question: question2 }) => question2 === id).map(({ answer }) => showAnswer(words, id, answer));
    const question = splitHint(questionWords(words, id)?.question ?? id).title;
    return `${question} ${words.result.firstThen(first ?? "", now ?? "")}`;
  });
}
function citation(id, words) {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) return id;
  const [section] = /^\d+(\.\d+)*/.exec(source.section ?? "") ?? [];
  const cited = [source.document, section && words.result.section(section), source.version].filter(Boolean).join(", ");
  return source.confirmation === "official" || source.confirmation === "project" ? cited : `${cited}${words.result.unconfirmedMark}`;
}
function changes({ words, assessment }) {
  const { change } = words.result;
  const unsure = assessment.findings.filter(
    ({ answer, tier }) => ["unsure", "declined"].includes(answer) && tier !== "crisis"
  );
  const topics = unsure.map(({ id }) => questionWords(words, id)?.topic ?? "").filter(Boolean);
  const history = assessment.findings.some(({ tier }) => tier === "history");
  return [
    change.exam,
    ...topics.length > 0 ? [change.unsure(topics.join(", "))] : [],
    ...history ? [change.records] : [],
    change.new
  ];
}
function goalLines({ words, answers }) {
  return (answers.goals ?? []).flatMap((goal) => {
    const condition = conditionWords(words, goal);
    return condition ? [[condition.name, condition.line]] : [];
  });
}
function summaryDocument(input) {
  const { words, assessment, help } = input;
  const { result } = words;
  const outcome = result.outcomes[assessment.recommendation.id];
  const { deciding, others } = reasons(input);
  const goals = goalLines(input);
  return [
    { kind: "title", text: result.title },
    { kind: "note", text: result.madeOn(input.date) },
    { kind: "text", text: result.helpText(help) },
    { kind: "heading", text: outcome.title },
    { kind: "text", text: outcome.text(help) },
    { kind: "note", text: `${result.notDiagnosis} ${result.noChange}` },
    ...reasonBlocks(result.reasonsTitle, deciding, words),
    ...reasonBlocks(result.moreTitle, others, words),
    ...goals.length > 0 ? [{ kind: "heading", text: result.goalTitle }] : [],
    ...goals.flatMap(([name, line]) => [
      { kind: "subheading", text: name },
      { kind: "text", text: line }
    ]),
    { kind: "heading", text: result.changeTitle },
    { kind: "list", items: changes(input) },
    { kind: "heading", text: result.askTitle },
    { kind: "list", items: result.ask },
    { kind: "heading", text: result.bringTitle },
    { kind: "list", items: result.bring },
    { kind: "heading", text: result.nextTitle },
    { kind: "list", items: nextSteps(input) },
    ...answerBlocks(input),
    { kind: "note", text: `${result.unconfirmed} ${versionLine(input)}` }
  ];
}
function reasonBlocks(title, list, words) {
  if (list.length === 0) return [];
  const { youToldUs, matters, source } = words.result;
  return [
    { kind: "heading", text: title },
    ...list.flatMap((each) => [
      { kind: "subheading", text: each.topic },
      {
        kind: "facts",
        facts: [
          ...each.told.length > 0 ? [[youToldUs, each.told.join("; ")]] : [],
          [matters, each.why],
          ...each.sources.map((cited) => [source, cited])
        ]
      }
    ])
  ];
}
function nextSteps({ words, clinic }) {
  const { result } = words;
  const name = clinic.name || result.clinic;
  return clinic.phone ? [result.call(name, clinic.phone)] : [result.nextNoClinic];
}
function versionLine({ words, assessment }) {
  const { id, version } = assessment.protocol;
  const line = words.result.version(id, version);
  return `${line} ${words.result.unreviewed}` ;
}
function answerBlocks({ words, answers }) {
  const given = answers;
  const own = Object.entries(given).filter(([id]) => id.startsWith("x-"));
  return [
    { kind: "heading", text: words.result.answersTitle },
    { kind: "facts", facts: [[words.result.age, showAnswer(words, "age", answers.age)]] },
    ...parts.flatMap(({ id, views }) => {
      const ids = views.flatMap((view) => questionIds(view)).filter((question) => given[question] !== void 0);
      const facts = ids.map(
        (question) => [
          `${questionWords(words, question)?.topic ?? question}:`,
          showAnswer(words, question, given[question])
        ]
      );
      const trials = id === "medicines-tried" ? answers.trials ?? [] : [];
      if (facts.length + trials.length === 0) return [];
      return [
        { kind: "subheading", text: words.parts[id] },
        ...facts.length > 0 ? [{ kind: "facts", facts }] : [],
        ...trials.map((trial) => ({
          kind: "facts",
          facts: [[trialName(words, trial), ""], ...trialFacts(words, trial)]
        }))
      ];
    }),
    ...own.length > 0 ? [
      {
        kind: "facts",
        facts: own.map(([id, value]) => [`${foreignText(id)}:`, showAnswer(words, id, value)])
      }
    ] : []
  ];
}
function questionIds(view) {
  const asked = allItems.filter((item) => item.view === view).map(({ id }) => id);
  const own = questions.filter(
    (question) => question.view === view && question.kind !== "trials"
  );
  return [...asked, ...own.map(({ id }) => id)];
}

export { changes, goalLines, nextSteps, questionIds, reasons, summaryDocument, versionLine };
