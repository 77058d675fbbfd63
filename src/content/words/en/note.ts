import type { ConditionId } from '../../conditions.ts';
import type { hopes, otherTreatments } from '../../questions.ts';
import { findings, items, outcomes, questions, statuses, tiers, trialFields } from './clinical.ts';
import { providerChecks } from './staff.ts';

const conditions: Record<ConditionId, string> = {
  'mdd-trd': 'depression, not helped enough by medicines',
  'mdd-si': 'depression with suicidal thoughts',
  'gad-anxiety': 'anxiety',
  ptsd: 'PTSD',
  ocd: 'OCD',
  'bipolar-depression': 'bipolar depression',
  'chronic-pain': 'chronic pain',
  crps: 'CRPS',
  'fibromyalgia-neuropathic': 'fibromyalgia or neuropathic pain',
};

const hopeNames: Record<(typeof hopes)[number], string> = {
  energy: 'energy',
  interest: 'interest',
  'work-or-school': 'work or school',
  relationships: 'relationships',
  sleep: 'sleep',
  'less-pain': 'less pain',
  other: 'something else',
};

const treatments: Record<(typeof otherTreatments)[number], string> = {
  ect: 'ECT',
  tms: 'TMS',
  vns: 'VNS',
  psychotherapy: 'psychotherapy',
};

/** What staff ask of a medicine, by what is not known of it. */
const asks: Record<keyof typeof trialFields, string> = {
  medication: 'which medicine?',
  'medication-name': 'which medicine?',
  'dose-mg': 'highest daily dose?',
  weeks: 'how many weeks at that dose?',
  'taken-most-days': 'taken most days?',
  improvement: 'how much did it help?',
  'stopped-for-side-effects': 'stopped because of side effects?',
  'this-episode': 'taken in the present episode?',
};

/** Words of the note for records. Everything is printed in ASCII; headings that end so are checked to. */
export const note = {
  outcomes,
  checks: providerChecks,
  items,
  findings,
  questions,
  conditions,
  hopes: hopeNames,
  treatments,
  trialFields,
  asks,
  titles: {
    short: 'KETAMINE SCREENER: STAFF NOTE (SHORT)',
    full: 'KETAMINE SCREENER: STAFF NOTE (FULL)',
    worksheet: 'KETAMINE SCREENER: PRIOR AUTHORIZATION WORKSHEET',
  },
  reported: 'Patient-reported, not verified. Not a diagnosis; no decision on treatment.',
  made: (completed: string, noted: string) => `Completed ${completed}. Note made ${noted}.`,
  protocol: (id: string, version: string) => `Protocol ${id}, version ${version}:`,
  unreviewed: 'NOT CLINICALLY REVIEWED.',
  reviewed: (by: string, role: string, on: string) => `reviewed by ${by}, ${role}, on ${on}.`,
  madeWith: (id: string, version: string) => `The record was made with ${id}, version ${version}.`,
  settings: (criteria: string, region: string, country: string) =>
    `Criteria ${criteria}, ${region} label, country ${country}.`,
  criteria: { 'six-week': 'six weeks', 'four-week': 'four weeks' },
  headings: {
    recommendation: 'RECOMMENDATION',
    differs: "THE RECORD'S OWN ASSESSMENT DIFFERS (FROM PATIENT-REPORTED ANSWERS)",
    corrections: 'CORRECTIONS BY STAFF (OLD VALUES PATIENT-REPORTED)',
    deciding: 'FINDINGS THAT DECIDE (PATIENT-REPORTED)',
    others: 'OTHER FINDINGS (PATIENT-REPORTED)',
    counts: 'COUNTS (PATIENT-REPORTED)',
    ask: 'ASK THE PATIENT (PATIENT-REPORTED SO FAR)',
    trials: 'MEDICINE TRIALS (PATIENT-REPORTED)',
    trialNotes: 'TRIALS, DETAILS (PATIENT-REPORTED)',
    treatments: 'OTHER TREATMENTS (PATIENT-REPORTED)',
    wishes: 'GOALS AND HOPES (PATIENT-REPORTED)',
    own: "CLINIC'S OWN QUESTIONS (PATIENT-REPORTED, NOT SCORED)",
    missing: 'REQUIRED AND LEFT BLANK (PATIENT-REPORTED FORM)',
    problems: 'COULD NOT BE READ, COUNTED AS BLANK (PATIENT-REPORTED)',
    sources: 'RULE SOURCES',
    payers: 'FOR THE PAYER FORM',
  },
  urgency: 'Urgency:',
  urgencyAndCall: {
    immediate: 'immediate; call today',
    'same-or-next-day': 'same or next day; call today',
    'before-scheduling-treatment': 'before scheduling treatment; review',
    'before-treatment-planning': 'before treatment planning; review',
    routine: 'routine',
  },
  more: (count: number) => `... ${count} more ${count === 1 ? 'line' : 'lines'}: see the record`,
  moreText: (count: number) => `... ${count} more characters: see the record`,
  checksInRecord: 'What to check for each finding: see the staff preview.',
  check: 'Check:',
  rule: (tier: string, id: string) => `Tier: ${tier}. Rule: ${id}.`,
  sources: (numbers: string) => `Sources: [${numbers}].`,
  sourcesInRecord: (count: number) =>
    `${count} ${count === 1 ? 'source' : 'sources'}: see the staff preview.`,
  unconfirmed: 'wording unconfirmed',
  none: 'none',
  noDeciding: (count: number) => `${count} distinct adequate trials; no finding asks for more caution.`,
  tiers,
  appliesTo: { esk: 'esketamine', iv: 'ketamine by any route', both: '' },
  remarks: {
    'ema-contraindication': 'EMA contraindication: within 6 weeks',
    'blood-pressure-crisis-range': 'AHA crisis range (range unconfirmed)',
  } as Readonly<Record<string, string>>,
  answers: {
    yes: 'YES',
    no: 'no',
    unsure: 'not sure',
    declined: 'declined to say',
    blank: 'left blank',
    'not-applicable': 'does not apply',
    'within-6-weeks': 'within 6 weeks',
    '6-weeks-to-6-months': '6 weeks to 6 months ago',
    'longer-ago': 'longer ago',
    'a-little': 'a little',
    'half-or-more': 'half or more better',
    none: 'none',
  } as Readonly<Record<string, string>>,
  /** Within a line of other words, where a "yes" is no alarm. */
  inLine: { yes: 'yes' } as Readonly<Record<string, string>>,
  /** An empty list, where it does not say "none". */
  noneOf: { goals: 'something else, or not sure' } as Readonly<Record<string, string>>,
  notGiven: 'not given',
  when: (time: string) => `when: ${time}`,
  firstThen: (name: string, first: string, then: string) => `${name} (first ${first}, then ${then})`,
  goalFinding: (goal: string) => `Main goal is not depression: ${goal}`,
  blank: (count: number) => `${count} blank`,
  unreadable: (count: number) => `${count} unreadable`,
  age: 'Age',
  years: (age: string) => `age ${age}`,
  counts: {
    patient: (age: string, episode: string, months: string, goal: string) =>
      `Age ${age}. Depressive episode now: ${episode}${months}. Main goal: ${goal}.`,
    months: (months: number) => `, ${months} months`,
    adequate: (six: number, four: number) =>
      `Adequate trials (distinct drugs): ${six} at 6 weeks, ${four} at 4 weeks`,
    ssri: (adequate: number, tried: number) => `SSRIs: ${adequate} adequate of ${tried} tried`,
    trials: (listed: number, borderline: number, unknown: number, intolerant: number) =>
      `Trials listed ${listed}: borderline ${borderline}, unknown ${unknown}, intolerant ${intolerant}`,
    noTrials: 'Says that no medicine was ever tried.',
    answers: (yes: number, no: number, applies: number) =>
      `Safety and health items: yes ${yes}, no ${no}, does not apply ${applies}`,
    unknown: (unsure: number, declined: number, blank: number) =>
      `not known: not sure ${unsure}, declined ${declined}, blank ${blank}`,
    sameClass: (name: string) =>
      `All adequate trials are of one class (${name}); some payers want two classes.`,
  },
  nothingToAsk: 'Nothing is open on the form.',
  askLater: (count: number) =>
    `Crisis first. Another time: ${count} ${count === 1 ? 'question is' : 'questions are'} open (see the record).`,
  doseAboveMaximum: (dose: string, most: string) =>
    `${dose} mg/day is above the label maximum of ${most}: dose and unit?`,
  mayBe: (names: readonly string[]) =>
    `may be ${new Intl.ListFormat('en', { type: 'disjunction' }).format(names)}?`,
  confirmWeeks: (weeks: string) => `were ${weeks} weeks at that dose all?`,
  confirmUnit: (unit: string) => `the usual unit is ${unit}: dose and unit?`,
  askUnreadable: 'Could not be read',
  askDeclined: 'Declined to say',
  askUnsure: 'Not sure',
  askBlank: 'Left blank',
  askAbove: (count: number) => `${count} of the findings above are not sure or declined: ask each.`,
  tableCodes: { unsure: 'unsure', blank: 'blank' },
  statuses,
  trialNotes: {
    intolerant: 'intolerance, not a failed trial',
    'same-ingredient': 'same ingredient as another trial: counts once',
    'closely-related': 'closely related to another trial',
    'uncertain-minimum': 'minimum dose unconfirmed',
    'see-flags': '',
  },
  columns: ['#', 'Drug', 'Class', 'mg/day (min)', 'Weeks', 'At 6 weeks', 'At 4 weeks'],
  trialNumber: (number: number) => `Trial ${number}`,
  noName: 'medicine not named',
  noTrial: 'no trial',
  augmentation: 'Augmentation:',
  inTrials: 'Listed as a trial, never counted:',
  otherTreatments: 'ECT, TMS, VNS, psychotherapy:',
  goals: 'Goals:',
  mainGoal: 'Main goal:',
  hopesLabel: 'Hopes to have back:',
  reason: 'Reason:',
  noReason: 'Reason: not given.',
  record: 'Record:',
  now: 'Now:',
  onlyRecord: 'Only in the record:',
  onlyNow: 'Only now:',
  otherDetails: 'Outcome, findings and verdicts are the same; other details differ.',
  asProtocol: (id: string, version: string) => `(${id} ${version})`,
  sheet: {
    payersDiffer:
      "Payer criteria differ in number, dose, weeks, class and response: check this plan's own form.",
    notAsked:
      'Not asked by the screen, so missing for every trial: start and stop dates, prescriber, pharmacy, any reason for stopping but side effects.',
    askAll: 'Ask the patient: dates and prescriber of each trial, why each was stopped, which pharmacy.',
    drug: 'Drug',
    class: 'Class',
    dose: 'Highest dose',
    weeks: 'Weeks at it',
    four: 'Met at 4 weeks',
    six: 'Met at 6 weeks',
    stopped: 'Why stopped',
    sideEffects: (answer: string) => `side effects: ${answer}`,
    askAdded: 'Ask the patient: dose, dates and effect of each.',
    response: 'Response',
    most: 'Most days',
    episode: 'This episode',
    missing: 'Missing:',
    ask: 'Ask the patient:',
    remark: 'Note:',
    minimum: (min: string) => `(min ${min})`,
    perDay: (dose: string) => `${dose}/day`,
    met: 'yes',
    notMet: (why: string) => `no: ${why}`,
    unknown: (why: string) => `unknown: ${why}`,
    noTrials: 'No medicine trial was told of.',
    told: (treatment: string, told: boolean | undefined) =>
      `${treatment}: ${told === undefined ? 'not answered' : told ? 'yes; ask dates, number of sessions, response' : 'not ticked'}`,
  },
};

export type NoteWords = typeof note;
