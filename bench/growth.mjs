// How the engine takes a longer questionnaire: ours with 0 to 1000 more questions, at the level of the survey, for the element takes no
// questions of a clinic's own. Run: node --import ./scripts/ts.mjs bench/growth.mjs
import { SurveyModel } from 'survey-core';
import { words } from '../src/content/words/en/index.ts';
import { surveyDefinition } from '../src/survey/definition.ts';

const SIZES = [0, 30, 100, 300, 1000];
const A_PAGE = 6;
const ROUNDS = 7;

function definitionWith(extra) {
  const { pages, ...settings } = surveyDefinition(words);
  const questions = Array.from({ length: extra }, (_, index) => ({
    type: 'radiogroup',
    name: `x-${index}`,
    title: `Question ${index}`,
    isRequired: true,
    choices: ['yes', 'no', 'unsure'],
    ...(index % 10 === 9 ? { visibleIf: `{x-${index - 1}} = 'yes'` } : {}),
  }));
  const more = Array.from({ length: Math.ceil(extra / A_PAGE) }, (_, index) => ({
    name: `view-x-${index}`,
    elements: questions.slice(index * A_PAGE, (index + 1) * A_PAGE),
  }));
  return { settings, pages: [...pages, ...more] };
}

function once(extra) {
  const { settings, pages } = definitionWith(extra);
  const times = {};
  const time = (name, act) => {
    const start = performance.now();
    act();
    times[name] = performance.now() - start;
  };
  const survey = new SurveyModel(settings);
  const [first, ...rest] = pages;
  time('first page', () => survey.addNewPage(first.name).fromJSON(first));
  let longest = 0;
  for (const page of rest) {
    time('page', () => survey.addNewPage(page.name).fromJSON(page));
    longest = Math.max(longest, times.page);
  }
  times['slowest page after it'] = longest;
  delete times.page;
  time('answer that conditions ask about', () => survey.setValue('depression-episode', 'yes'));
  time('answer that none asks about', () => survey.setValue('aneurysm', 'no', true));
  time('check of a page', () => survey.pages[1].validate(true));
  survey.dispose();
  return times;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rounds = new Map(SIZES.map((size) => [size, []]));
once(0);
for (let round = 0; round < ROUNDS; round += 1) for (const size of SIZES) rounds.get(size).push(once(size));

console.log(`| milliseconds (÷ no extra) |${SIZES.map((size) => ` ${size} extra |`).join('')}`);
console.log(`| --- |${' ---: |'.repeat(SIZES.length)}`);
for (const name of Object.keys(rounds.get(0)[0])) {
  const values = SIZES.map((size) => median(rounds.get(size).map((times) => times[name])));
  console.log(
    `| ${name} |${values.map((ms) => ` ${ms.toFixed(1)} (${(ms / values[0]).toFixed(1)}) |`).join('')}`,
  );
}
