// The protocol as a document: blocks made of the content, in the order a clinician reads it.
import { choiceSets } from '../../src/content/choices.ts';
import { askedItems } from '../../src/assessment/catalogue.ts';
import * as criteria from '../../src/content/criteria.ts';
import { byItem, byTier, derived, promptContact } from '../../src/content/decision-table.ts';
import { parts } from '../../src/content/flow.ts';
import { countries } from '../../src/content/help-lines.ts';
import { items } from '../../src/content/items.ts';
import { protocol, review } from '../../src/content/protocol.ts';
import { questions, trialQuestions } from '../../src/content/questions.ts';
import { recommendations } from '../../src/content/recommendations.ts';
import { ruleSources } from '../../src/content/rule-sources.ts';
import { conditions } from '../../src/content/conditions.ts';
import { words } from '../../src/content/words/en/index.ts';
import { outcomes as staffOutcomes } from '../../src/content/words/en/clinical.ts';
import { providerChecks, regionalNotes } from '../../src/content/words/en/staff.ts';
import { start } from '../../src/content/words/en/start.ts';
import { conditionWords } from '../../src/exports/wording.ts';
import { readingGrade } from '../../test/helpers/reading.ts';
import { citedAll, heading } from './cite.mjs';
import {
  helpBlocks,
  medicationBlocks,
  openBlocks,
  signatureBlocks,
  sourceBlocks,
  trialBlocks,
} from './reference.mjs';
import { whenDerived } from './sentences.mjs';
import { stagingBlocks } from './staging.mjs';

const grade = (text) => (text ? readingGrade(text).toFixed(1) : '');

/** The help numbers of the United States, put in as the summary does there. */
const usLines = countries.find(({ country }) => country === 'US').lines;
const labelOf = (kind) => usLines.find((line) => line.kind === kind).label;
const help = { emergency: labelOf('emergency'), crisis: start.help.callOrText(labelOf('call')) };

export const title = `${protocol.id} ${protocol.version}: protocol`;

/** The whole document. It holds no date of its own making, so that the same content always gives the same text. */
export function protocolBlocks() {
  return [
    heading(1, title),
    { text: `Version ${protocol.version}, hash of rules ${protocol.hash}. Review: ${reviewLine()}` },
    {
      text: 'Made from src/content by `npm run protocol`: do not edit it. Rules, doses and sources make the hash; words do not.',
    },
    {
      text: 'Marks of confirmation: official, read in the document itself or on its publisher’s page; copy, read in a secondary source or a mirror; inferred, derived by a stated step; memory, not confirmed on any page; project, our own choice.',
    },
    ...outcomeBlocks(),
    ...decisionBlocks(),
    ...questionBlocks(),
    ...ruleBlocks(),
    ...trialBlocks(),
    ...medicationBlocks(),
    ...stagingBlocks(),
    ...helpBlocks(),
    ...sourceBlocks(),
    ...openBlocks(),
    ...signatureBlocks(),
  ];
}

const reviewLine = () =>
  review.status === 'reviewed'
    ? `${review.by}, ${review.role}, ${review.on}.`
    : 'not reviewed by a clinician.';

function outcomeBlocks() {
  return [
    heading(2, '1. Outcomes, the most cautious first'),
    {
      text: 'The first outcome that any finding asks for is the one given. There are no weights and no score. Numbers are those of the United States; elsewhere the country’s own stand in their place.',
    },
    {
      columns: ['#', 'Outcome', 'Urgency', 'The person reads', 'Reading grade', 'Staff read'],
      rows: recommendations.map(({ id, urgency }, at) => {
        const { title: name, text } = words.result.outcomes[id];
        return [
          at + 1,
          id,
          urgency,
          `${name}\n${text(help)}`,
          grade(text(help)),
          `${staffOutcomes[id].title}\n${staffOutcomes[id].text}`,
        ];
      }),
    },
  ];
}

function decisionBlocks() {
  const row = (name, { yes, unsure, blank }) => [name, yes, unsure, blank];
  return [
    heading(2, '2. Decision table'),
    {
      text: 'The least outcome that each kind of answer asks for. “I’d rather not say” counts as not sure. No and “Does not apply” ask for nothing.',
    },
    {
      columns: ['Item', 'Yes', 'Not sure', 'Blank'],
      rows: [
        ...Object.entries(byTier).map(([tier, answers]) => row(`tier ${tier}`, answers)),
        row('mark P', promptContact),
        ...Object.entries(byItem).map(([id, answers]) => row(id, answers)),
      ],
    },
    {
      columns: ['Worked out from several answers', 'When', 'Asks for', 'Sources'],
      rows: Object.entries(derived).map(([id, outcome]) => [
        id,
        whenDerived[id],
        outcome,
        citedAll(ruleSources[id] ?? goalSources),
      ]),
    },
    heading(3, 'Limits of entry'),
    {
      columns: ['Question', 'From', 'To'],
      rows: Object.entries(criteria.ranges).map(([id, [least, most]]) => [id, least, most]),
    },
  ];
}

const goalSources = [
  ...new Set(conditions.filter(({ depression }) => !depression).flatMap((condition) => condition.sources)),
];

function conditionOf(question) {
  if (question.id === 'main-goal') return 'after two or more goals';
  return question.after ? `after ${question.after.question} = ${question.after.answer}` : 'always';
}

function questionBlocks() {
  const itemRow = (item) => {
    const { question, why } = words.items[item.id];
    const codes = choiceSets[item.answers].join(', ');
    return [item.id, question, why, codes, 'always', 'yes', grade(question), grade(why)];
  };
  const questionRow = (question) => {
    const { question: text, hint, why } = words.questions[question.id];
    const answers = question.codes ? question.codes.join(', ') : question.kind;
    return [
      question.id,
      hint ? `${text}\n${hint}` : text,
      why ?? '',
      answers,
      conditionOf(question),
      question.required ? 'yes' : 'no',
      grade(text),
      grade(why),
    ];
  };
  const columns = [
    'Id',
    'Question',
    'Why we ask',
    'Answers',
    'Asked',
    'Required',
    'Grade, question',
    'Grade, reason',
  ];
  const views = parts.flatMap(({ id, views: ofPart }) => ofPart.map((view) => ({ part: id, view })));
  return [
    heading(2, '3. Questions, in the order asked'),
    {
      text: `Age is asked first. Under ${criteria.adultAge} the form ends and keeps nothing. A Yes to an item of tier crisis stops the questions; help lines stand on every view. Grades are Flesch-Kincaid.`,
    },
    ...views.flatMap(({ part, view }) => [
      heading(3, `${words.parts[part]}: ${words.views[view].title}`),
      {
        columns,
        rows: [
          ...askedItems.filter((item) => item.view === view).map(itemRow),
          ...questions.filter((question) => question.view === view).map(questionRow),
        ],
      },
    ]),
    heading(3, 'Of each medicine tried'),
    {
      columns,
      rows: trialQuestions.map((question) => {
        const { question: text, hint, why } = words.trial[question.id];
        return [
          question.id,
          hint ? `${text}\n${hint}` : text,
          why ?? '',
          question.codes?.join(', ') ?? 'number, unsure',
          'of each',
          'yes',
          grade(text),
          grade(why),
        ];
      }),
    },
  ];
}

function ruleBlocks() {
  return [
    heading(2, '4. Rules, item by item'),
    {
      text: 'P: the person may be unwell now, and a Yes asks for contact today or tomorrow. esk: esketamine. iv: ketamine by any route.',
    },
    {
      columns: [
        'Item',
        'Tier',
        'P',
        'For',
        'Sources: section [confirmation]',
        'What staff check',
        'Where labels differ',
      ],
      rows: items.map((item) => {
        const { graver } = item;
        const promoted = graver
          ? [`${graver.regions.join(', ')}: ${graver.tier} when ${item.followUp} = ${graver.whenFollowUp}`]
          : [];
        const notes = (regionalNotes[item.id] ?? []).map(
          ({ text, confirmation }) => `${text} [${confirmation}]`,
        );
        return [
          item.id,
          item.tier,
          item.promptContact ? 'P' : '',
          item.appliesTo,
          citedAll(item.sources),
          providerChecks[item.id],
          [...promoted, ...notes].join('\n'),
        ];
      }),
    },
    heading(3, 'Conditions people want help with'),
    {
      columns: ['Condition', 'The person reads', 'Depression', 'Sources'],
      rows: conditions.map(({ id, depression, sources: ids }) => [
        id,
        conditionWords(words, id).line,
        depression ? 'yes' : 'no',
        citedAll(ids),
      ]),
    },
  ];
}
