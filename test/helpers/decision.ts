import { askedItems, safetyItems } from '../../src/assessment/catalogue.ts';
import { mainGoalOf } from '../../src/assessment/findings.ts';
import { readAnswers } from '../../src/assessment/read.ts';
import { judgeTrials } from '../../src/assessment/trials.ts';
import type { Answers, AssessOptions, Trial } from '../../src/assessment/types.ts';
import { conditions } from '../../src/content/conditions.ts';
import { adultAge } from '../../src/content/criteria.ts';
import { bloodPressure, sedativeRisks, sedatives } from '../../src/content/thresholds.ts';
import { medications } from '../../src/content/medications.ts';
import { recommendations, type RecommendationId } from '../../src/content/recommendations.ts';
import type { Item, Medication } from '../../src/content/types.ts';
import { baseAnswers, omit } from './vignettes.ts';

/** Which answers but "no" the items of one kind were given: bits of `YES`, `UNSURE` and `BLANK`. */
export type Given = number;
export const [YES, UNSURE, BLANK] = [1, 2, 4];

/** The kinds of item that the decision tells apart: a row of the decision table each. */
export const kinds = ['crisis', 'thoughts', 'prompt', 'listed', 'clearance', 'caution'] as const;
export type Kind = (typeof kinds)[number];
export type ItemState = Readonly<Record<Kind, Given>>;

const coordinates = {
  changed: [false, true],
  age: ['adult', 'under-18', '65-plus', 'blank'],
  pressure: ['low', 'high', 'crisis-range', 'emergency'],
  sedatives: [false, true],
  followUpBlank: [false, true],
  episode: ['yes', 'no', 'unsure', 'blank'],
  goal: ['depression', 'other', 'unclear', 'none'],
  history: ['two', 'one', 'one-and-unclear', 'none', 'none-and-unclear', 'never', 'blank'],
  unreadable: [false, true],
} as const;

/** What the decision takes from several answers. */
export type DerivedState = { readonly [K in keyof typeof coordinates]: (typeof coordinates)[K][number] };

/** All that the outcome hangs on. */
export type State = ItemState & DerivedState;

export const kindOf = ({ id, tier, promptContact }: Item): Kind => {
  if (id === 'suicide-thoughts-recent') return 'thoughts';
  if (promptContact) return 'prompt';
  if (tier === 'label-contraindication') return 'listed';
  return tier === 'needs-clearance' ? 'clearance' : tier;
};

const itemsOf = Object.fromEntries(
  kinds.map((kind) => [kind, askedItems.filter((item) => kindOf(item) === kind)]),
) as Record<Kind, Item[]>;

const bitsIn = (given: Given) => [YES, UNSURE, BLANK].filter((bit) => (given & bit) !== 0);

/** Every state of the items: a kind of few items can't have more different answers than it has items. */
export function* itemStates(): Generator<ItemState> {
  const values = kinds.map((kind) =>
    Array.from({ length: 8 }, (_, given) => given).filter(
      (given) => bitsIn(given).length <= itemsOf[kind].length,
    ),
  );
  for (const chosen of product(values))
    yield Object.fromEntries(kinds.map((kind, at) => [kind, chosen[at]])) as ItemState;
}

/** Every state of what is worked out from several answers. */
export function* derivedStates(): Generator<DerivedState> {
  const names = Object.keys(coordinates);
  for (const chosen of product(Object.values(coordinates) as readonly (readonly unknown[])[]))
    yield Object.fromEntries(names.map((name, at) => [name, chosen[at]])) as unknown as DerivedState;
}

export function* product<T>([first, ...rest]: readonly (readonly T[])[]): Generator<T[]> {
  if (!first) {
    yield [];
    return;
  }
  for (const value of first) for (const others of product(rest)) yield [value, ...others];
}

const someGiven = (given: Given) => (given & (YES | UNSURE)) !== 0;

/** What is worked out from items asks for those items: no emergency without its sign, no two sedatives without one. */
export function fitsTogether(items: ItemState, derived: DerivedState): boolean {
  return (
    (derived.pressure !== 'emergency' || (items.crisis & YES) !== 0) &&
    (!derived.sedatives || someGiven(items.clearance) || someGiven(items.caution)) &&
    (!derived.followUpBlank || (items.clearance & YES) !== 0)
  );
}

/** The state that answers are in. Written from clinical basis §7.2 alone; only reading and the verdicts on trials are the product's. */
export function stateOf(input: unknown, options: AssessOptions = {}): State {
  const { answers, problems } = readAnswers(input);
  const given = answers as Readonly<Record<string, unknown>>;
  const state: Record<Kind, Given> = {
    ...{ crisis: 0, thoughts: 0, prompt: 0, listed: 0, clearance: 0, caution: 0 },
  };
  for (const item of askedItems) {
    const answer = given[item.id];
    // The EU and the UK label place a heart attack in the past six weeks among the contraindications.
    const promoted =
      item.id === 'heart-attack' &&
      answer === 'yes' &&
      answers['heart-attack-when'] === 'within-6-weeks' &&
      (options.region === 'EU' || options.region === 'UK');
    const kind = promoted ? 'listed' : kindOf(item);
    if (answer === undefined) state[kind] |= BLANK;
    else if (answer === 'yes') state[kind] |= YES;
    else if (answer === 'unsure' || answer === 'declined') state[kind] |= UNSURE;
  }
  return {
    ...state,
    changed: safetyItems.some(({ id }) => {
      const before = options.previousSafetyAnswers?.[id];
      return before !== undefined && before !== 'no' && given[id] === 'no';
    }),
    age: ageBand(answers),
    pressure: pressureBand(answers),
    sedatives: tooSedated(answers),
    followUpBlank: ['heart-attack', 'head-injury'].some(
      (id) => given[id] === 'yes' && given[`${id}-when`] === undefined,
    ),
    episode: answers['depression-episode'] ?? 'blank',
    goal: goalKind(answers),
    history: historyKind(answers, options),
    unreadable: problems.length > 0,
  };
}

function ageBand({ age }: Answers): State['age'] {
  if (age === undefined) return 'blank';
  if (age < adultAge) return 'under-18';
  return age >= 65 ? '65-plus' : 'adult';
}

function pressureBand(answers: Answers): State['pressure'] {
  const systolic = answers['blood-pressure-systolic'] ?? 0;
  const diastolic = answers['blood-pressure-diastolic'] ?? 0;
  const { high, crisis } = bloodPressure;
  if (systolic >= crisis.systolic || diastolic >= crisis.diastolic)
    return answers['medical-emergency-now'] === 'yes' ? 'emergency' : 'crisis-range';
  return systolic > high.systolic || diastolic > high.diastolic ? 'high' : 'low';
}

function tooSedated(answers: Answers): boolean {
  const maybe = (ids: readonly string[]) =>
    ids.filter((id) => ['yes', 'unsure'].includes(answers[id as keyof Answers] as string)).length;
  return maybe(sedatives) >= 2 || (maybe(sedatives) === 1 && maybe(sedativeRisks) >= 1);
}

function goalKind(answers: Answers): State['goal'] {
  const goal = mainGoalOf(answers);
  if (goal === undefined) return answers.goals?.length === 0 ? 'unclear' : 'none';
  return conditions.find(({ id }) => id === goal)?.depression ? 'depression' : 'other';
}

function historyKind(answers: Answers, options: AssessOptions): State['history'] {
  const trials = answers.trials ?? [];
  if (trials.length === 0) return answers['no-trials'] === 'yes' ? 'never' : 'blank';
  const verdicts = judgeTrials(trials, options.criteria ?? 'six-week');
  const ingredients = new Set(
    verdicts
      .filter(({ status }) => status === 'adequate')
      .map(({ medication }) => medications.find(({ id }) => id === medication)?.ingredient),
  );
  if (ingredients.size >= 2) return 'two';
  const unclear = verdicts.some(({ status }) => ['unknown', 'check-dose', 'borderline'].includes(status));
  const count = ingredients.size === 1 ? 'one' : 'none';
  return unclear ? `${count}-and-unclear` : count;
}

/** Category of clinical basis §7.1, 1 to 6: the first that matches wins. */
export function categoryOf(state: State): number {
  const { crisis, thoughts, prompt, listed, clearance, caution } = state;
  const yes = (given: Given) => (given & YES) !== 0;
  const unsure = (given: Given) => (given & UNSURE) !== 0;
  const blank = (given: Given) => (given & BLANK) !== 0;
  if (yes(crisis) || state.pressure === 'emergency') return 1;
  if (crisis !== 0 || thoughts !== 0 || yes(prompt) || state.changed) return 2;
  if (yes(listed)) return 3;
  if (unsure(listed) || unsure(prompt) || yes(clearance) || unsure(clearance)) return 4;
  if (state.age === 'under-18' || state.pressure !== 'low' || state.sedatives) return 4;
  if (isMissing(state) || blank(caution)) return 5;
  if (state.episode !== 'yes' || state.goal !== 'depression' || state.history !== 'two') return 5;
  return 6;
}

/** Whether anything that must be answered is not, or could not be read. */
export function isMissing(state: State): boolean {
  const given = kinds.reduce((all, kind) => all | state[kind], 0);
  return (
    (given & BLANK) !== 0 ||
    state.age === 'blank' ||
    state.followUpBlank ||
    state.episode === 'blank' ||
    state.goal === 'none' ||
    state.history === 'blank' ||
    state.unreadable
  );
}

export const categoryNumber = (id: RecommendationId) =>
  recommendations.findIndex((recommendation) => recommendation.id === id) + 1;

/** A set of outcomes as bits: bit 1 is `crisis-now`. */
export const asksOf = (findings: readonly { recommendation: RecommendationId }[]) =>
  findings.reduce((asks, { recommendation }) => asks | (1 << categoryNumber(recommendation)), 0);

/** The outcomes in a set of bits, each as a finding that asks for it. */
export const findingsOf = (asks: number) =>
  recommendations
    .filter(({ id }) => (asks & (1 << categoryNumber(id))) !== 0)
    .map(({ id }) => ({ recommendation: id }));

const codeOf = (bit: number, item: Item) =>
  bit === YES ? 'yes' : bit === BLANK ? undefined : item.answers === 'safety' ? 'declined' : 'unsure';

const isPlain = ({ id, followUp }: Item) =>
  followUp === undefined && ![...sedatives, ...sedativeRisks].some((sedative) => sedative === id);

const listed: readonly Medication[] = medications;

/** A trial at the lowest dose that counts; for a medicine without one, at any. */
const of = (medication: string, change: Trial = {}): Trial => ({
  ...baseAnswers.trials?.[0],
  medication,
  'dose-mg': listed.find(({ id }) => id === medication)?.minMg ?? 300,
  ...change,
});

const histories: Readonly<Record<State['history'], Answers>> = {
  two: { trials: [of('sertraline'), of('venlafaxine')] },
  one: { trials: [of('sertraline'), of('sertraline')] },
  'one-and-unclear': { trials: [of('sertraline'), of('venlafaxine', { weeks: 'unsure' })] },
  none: { trials: [of('lithium'), of('sertraline', { weeks: 2 })] },
  'none-and-unclear': { trials: [of('sertraline', { weeks: 5 })] },
  never: { 'no-trials': 'yes' },
  blank: {},
};

/** Answers that are in a state: the way back from `stateOf`. */
export function answersIn(state: State): { answers: Answers; options: AssessOptions } {
  const answers: Record<string, unknown> = {
    ...omit(baseAnswers, 'age', 'trials', 'goals', 'main-goal', 'depression-episode'),
    ...histories[state.history],
  };
  for (const kind of kinds) {
    // The last ones first, so that the first safety item stays at its "no" for `changed`.
    const free = itemsOf[kind].filter((item) => kind === 'thoughts' || isPlain(item)).reverse();
    bitsIn(state[kind]).forEach((bit, at) => {
      const item = free[at];
      if (item) answers[item.id] = codeOf(bit, item);
    });
  }
  if (state.sedatives) {
    const pair = someGiven(state.caution)
      ? sedatives.filter((id) => id !== 'opioid-current')
      : [sedatives[1], sedativeRisks[0]];
    const from = someGiven(state.caution) ? state.caution : state.clearance;
    for (const id of pair) answers[id] = (from & YES) !== 0 ? 'yes' : 'unsure';
  }
  if (state.followUpBlank) answers['head-injury'] = 'yes';
  if (state.pressure !== 'low') answers['blood-pressure-systolic'] = state.pressure === 'high' ? 141 : 180;
  // A sign of an emergency is the "yes" only where the state says so; the second item is free, for three at most are taken.
  if (state.pressure === 'crisis-range' && answers['medical-emergency-now'] === 'yes')
    Object.assign(answers, { 'medical-emergency-now': 'no', 'suicide-attempt-recent': 'yes' });
  const age = { adult: 42, 'under-18': 17, '65-plus': 65, blank: undefined }[state.age];
  const goals = { depression: ['mdd-trd'], other: ['ptsd'], unclear: [], none: undefined }[state.goal];
  Object.assign(answers, {
    age,
    goals,
    'depression-episode': state.episode === 'blank' ? undefined : state.episode,
  });
  if (state.unreadable) answers['not-a-question'] = 'yes';
  const first = safetyItems[0]?.id ?? '';
  return {
    answers: answers,
    options: state.changed ? { previousSafetyAnswers: { [first]: 'yes' } } : {},
  };
}
