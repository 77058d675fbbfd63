import type { ConditionId } from '../../conditions.ts';
import type { ItemId } from '../../items.ts';
import type { RecommendationId } from '../../recommendations.ts';
import type { hopes, otherTreatments, QuestionId, TrialQuestionId } from '../../questions.ts';
import type { ruleSources } from '../../rule-sources.ts';
import { outcomes, urgencies } from './preview.ts';
import { providerChecks } from './staff.ts';

/** Items by the name a clinician gives them, so that "Cannot stay safe: YES" reads as what it is. */
const items: Record<ItemId, string> = {
  'age-under-18': 'Age under 18',
  'age-65-plus': 'Age 65 or older',
  'suicide-intent-now': 'Suicidal intent or plan, past month',
  'suicide-attempt-recent': 'Suicide attempt or preparation, past 3 months',
  'cannot-stay-safe': 'Cannot keep self safe now',
  'harm-others-now': 'May harm others now',
  'medical-emergency-now': 'Emergency symptoms now',
  'suicide-thoughts-recent': 'Wish to be dead or suicidal thoughts, past month',
  aneurysm: 'Aneurysm',
  avm: 'Arteriovenous malformation',
  'brain-bleed': 'Intracerebral hemorrhage, ever',
  'ketamine-allergy': 'Allergy to ketamine or esketamine',
  'bp-rise-dangerous': 'BP rise would be dangerous',
  'psychosis-current': 'Psychotic symptoms, current',
  'psychosis-history': 'Psychosis, history',
  'mania-current': 'Manic symptoms, current',
  bipolar: 'Bipolar disorder or mania',
  'dissociative-disorder': 'Dissociation',
  'suicide-attempt-past': 'Suicide attempt, lifetime',
  'dementia-confusion': 'Dementia or confusion',
  'heart-attack': 'Heart attack',
  'angina-unstable': 'Chest pain, new or worse',
  'heart-failure-valve': 'Heart failure or valve disease',
  arrhythmia: 'Arrhythmia',
  'bp-uncontrolled': 'Hypertension, not controlled',
  'hypertensive-encephalopathy': 'Hypertensive crisis, history',
  'stroke-tia': 'Stroke or TIA',
  'raised-icp': 'Raised intracranial pressure',
  'head-injury': 'Head injury',
  seizure: 'Seizure or epilepsy',
  'sleep-apnea': 'Sleep apnea',
  'lung-disease': 'Lung disease',
  'nasal-problem': 'Nasal problem',
  'bad-reaction-anesthesia': 'Bad reaction to anesthesia',
  'liver-severe': 'Liver disease',
  'kidney-disease': 'Kidney disease',
  'bladder-disease': 'Bladder disease',
  'eye-pressure': 'Raised eye pressure or glaucoma',
  hyperthyroid: 'Hyperthyroidism',
  porphyria: 'Porphyria',
  pregnancy: 'Pregnancy',
  breastfeeding: 'Breastfeeding',
  'pregnancy-plan': 'May become pregnant',
  'sud-alcohol': 'Alcohol use problem',
  'sud-ketamine': 'Ketamine use outside of care',
  'sud-opioid': 'Opioid use, not as prescribed',
  'sud-stimulant': 'Stimulant use (cocaine, meth, other)',
  maoi: 'MAOI, current',
  'opioid-current': 'Opioid, current',
  benzodiazepine: 'Benzodiazepine or sleep medicine, current',
  'cns-depressant-other': 'Other CNS depressant, current',
  'stimulant-rx': 'Prescribed stimulant, current',
  theophylline: 'Theophylline or aminophylline, current',
  lamotrigine: 'Lamotrigine, current',
  naltrexone: 'Naltrexone, current',
  'thyroid-hormone': 'Thyroid hormone, current',
  sympathomimetic: 'Sympathomimetic, current',
  'nasal-spray': 'Nasal spray, current',
  'no-ride-home': 'No ride home',
  'cannot-stay-2h': 'Cannot stay 2 hours',
};

/** What the outcome means, by itself: a note may be read where nothing else of the preview is (clinical basis §7.1). */
const texts: Record<RecommendationId, string> = {
  'crisis-now':
    'Crisis finding. Form stopped; other answers may be incomplete. Follow the clinic crisis protocol. Not a monitored channel. No treatment discussion from this record.',
  'prompt-safety-contact':
    'Possible recent suicidal thoughts, psychosis, mania, a declined or changed crisis answer. Same-day contact by a clinician.',
  'discuss-listed-condition':
    'At least one label contraindication item answered yes. Clinician review before any scheduling of treatment.',
  'discuss-medical-clearance':
    'At least one item needs a medical check, or a label contraindication item is not sure.',
  'discuss-history-first':
    'Incomplete or unsure answers, fewer than 2 distinct adequate trials, no depressive episode, a main goal other than depression, or a dose to check.',
  'discuss-consult':
    'All required items answered, no higher finding, 2 or more distinct trials meet the dose-and-time check in this episode, adult. Self-report only: verify records, BP, diagnosis, pregnancy test, PDMP.',
};

/** Findings that come from several answers. */
const findings: Record<Exclude<keyof typeof ruleSources, ItemId>, string> = {
  'crisis-answer-changed': 'Safety answer changed during the visit',
  'blood-pressure-emergency': 'BP in crisis range with emergency symptoms',
  'blood-pressure-reading': 'BP reading above 140/90',
  'sedative-combination': 'Sedatives combined, or with a breathing or alcohol risk',
  'no-depression-episode': 'No current depressive episode',
  'depression-episode-unclear': 'Current depressive episode unclear',
  'history-no-adequate': 'No adequate trial (2 needed)',
  'history-one-adequate': 'One adequate trial (2 needed)',
  'history-unclear': 'Trials that may count once clarified',
  incomplete: 'Required questions left blank',
  'unreadable-answers': 'Answers that could not be read',
};

const questions: Record<QuestionId, string> = {
  'depression-episode': 'Current depressive episode',
  'episode-months': 'Length of episode',
  goals: 'Goals',
  'main-goal': 'Main goal',
  trials: 'Medicines tried',
  'no-trials': 'No medicine tried',
  augmentation: 'Augmentation',
  'other-treatments': 'ECT, TMS, VNS, psychotherapy',
  'blood-pressure-systolic': 'Systolic BP',
  'blood-pressure-diastolic': 'Diastolic BP',
  'heart-attack-when': 'When the heart attack was',
  'head-injury-when': 'When the head injury was',
  hopes: 'Hopes',
};

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

const trialFields: Record<TrialQuestionId | 'medication' | 'medication-name', string> = {
  medication: 'medicine',
  'medication-name': 'name of the medicine',
  'dose-mg': 'highest daily dose (mg)',
  weeks: 'weeks at that dose',
  'taken-most-days': 'taken most days',
  improvement: 'response',
  'stopped-for-side-effects': 'stopped for side effects',
  'this-episode': 'in this episode',
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
  texts,
  urgencies,
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
  tiers: {
    crisis: 'crisis',
    'label-contraindication': 'label contraindication',
    'needs-clearance': 'needs clearance',
    caution: 'caution',
    history: 'history',
    incomplete: 'incomplete',
  },
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
      `of unknown answer: not sure ${unsure}, declined ${declined}, blank ${blank}`,
    sameClass: (name: string) =>
      `All adequate trials are of one class (${name}); some payers want two classes.`,
  },
  nothingToAsk: 'Nothing is open on the form.',
  askLater: (count: number) =>
    `Crisis first. Another time: ${count} ${count === 1 ? 'question is' : 'questions are'} open (see the record).`,
  doseAboveMaximum: (dose: string, most: string) =>
    `${dose} mg/day is above the label maximum of ${most}: dose and unit?`,
  confirmWeeks: (weeks: string) => `were ${weeks} weeks at that dose all?`,
  confirmUnit: (unit: string) => `the usual unit is ${unit}: dose and unit?`,
  askUnreadable: 'Could not be read',
  askDeclined: 'Declined to say',
  askUnsure: 'Not sure',
  askBlank: 'Left blank',
  askAbove: (count: number) => `${count} of the findings above are not sure or declined: ask each.`,
  tableCodes: { unsure: 'unsure', blank: 'blank' },
  statuses: {
    'not-counted': 'not counted',
    unknown: 'unknown',
    'check-dose': 'check dose',
    'low-dose': 'low dose',
    'not-taken': 'not taken',
    short: 'short',
    borderline: 'borderline',
    'other-episode': 'other episode',
    helped: 'helped',
    adequate: 'adequate',
  },
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
    perDay: 'mg/day',
    met: 'yes',
    notMet: (why: string) => `no: ${why}`,
    unknown: (why: string) => `unknown: ${why}`,
    noTrials: 'No medicine trial was told of.',
    told: (treatment: string, told: boolean | undefined) =>
      `${treatment}: ${told === undefined ? 'not answered' : told ? 'yes; ask dates, number of sessions, response' : 'not ticked'}`,
  },
};

export type NoteWords = typeof note;
