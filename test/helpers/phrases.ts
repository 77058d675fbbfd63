/** One row of clinical basis §6.2: what patients are never told, and how to say it instead. */
export interface ForbiddenRow {
  readonly row: number;
  readonly patterns: readonly RegExp[];
  /** Phrases of the row; each must be caught. */
  readonly never: readonly string[];
  /** The wording of the row; it must pass. */
  readonly instead?: string;
}

const condition = '(depress\\w*|ptsd|anxi\\w*|trd|ocd|gad|bipolar)';
const drug = '(it|this|that|they|drugs?|ketamine|esketamine|spray|medicines?|treatments?)';

/** All rows, in the basis' order. Texts are compared in lower case, without accents and with straight quotes. */
export const forbiddenRows: readonly ForbiddenRow[] = [
  {
    row: 1,
    patterns: [/\b(in|pre-?)?eligib\w*/],
    never: ['You are eligible', 'eligibility confirmed', 'You are ineligible'],
    instead: 'A provider can talk with you about whether this may fit',
  },
  {
    row: 2,
    patterns: [/\b(pre-?)?qualif\w*/],
    never: ['You qualify', 'you pre-qualify', 'prequalified'],
    instead: 'Your answers are ready to discuss',
  },
  {
    row: 3,
    patterns: [/\bcandidat\w*/, /\bcandidacy\b/],
    never: ['you are a candidate', 'You are not a candidate', 'ideal candidate', 'good candidate'],
    instead: 'Talk with a provider about your choices',
  },
  {
    row: 4,
    patterns: [/\b(pre-?)?approv\w*/],
    never: ['approved', "You're approved", 'pre-approved', 'preapproval'],
    instead: 'Your summary is ready to bring',
  },
  {
    row: 5,
    patterns: [/\b(denied|denial)\b/, /\breject\w*/, /\bdisqualif\w*/, /\byou fail(ed)?\b/],
    never: ['denied', 'rejected', 'disqualified', 'you fail', 'You failed'],
    instead: 'Some answers need a provider’s review first',
  },
  {
    row: 6,
    patterns: [new RegExp(`\\byou (have|are|suffer from)( a| an)?( major| severe)? ?${condition}\\b`)],
    never: [
      'You have depression',
      'you have PTSD',
      'You have anxiety',
      'you have TRD',
      'You are depressed',
      'you are bipolar',
    ],
    instead: 'You told us you have felt low',
  },
  {
    row: 7,
    patterns: [/\btreatment.resistan\w*/],
    never: ['You are treatment-resistant', 'treatment resistance'],
    instead: 'You told us that two or more past medicines did not help enough',
  },
  {
    row: 8,
    patterns: [/\bdiagnos\w*/],
    never: ['diagnosis', 'we diagnosed', 'Your diagnosis is'],
    instead: 'your summary',
  },
  {
    row: 9,
    patterns: [/\b(positive|negative)\b/, /\byou passed\b/],
    never: ['Positive result', 'a negative result', 'you passed'],
    instead: 'what you told us; topics to discuss',
  },
  {
    row: 10,
    patterns: [
      new RegExp(`\\b${drug} (is|are) (very )?safe\\b`),
      /\bsafe for you\b/,
      /\bno risks?\b/,
      /\brisk.free\b/,
    ],
    never: ['safe for you', 'It is safe', 'These drugs are safe', 'no risk', 'risk-free'],
    instead: 'No answer raised a flag on this form. Only a provider can check for risks',
  },
  {
    row: 11,
    patterns: [
      /\bnot safe\b/,
      /\byou (cannot|can not|can't|must not|should not|shouldn't) (take|have|get|use)\b/,
    ],
    never: ['not safe for you', 'You cannot take', 'You can’t take this'],
    instead: 'A provider should review this first',
  },
  {
    row: 12,
    patterns: [/\bcontra-?indicat\w*/],
    never: ['contraindicated', 'contraindication'],
    instead: 'on the warning list for this medicine',
  },
  {
    row: 13,
    patterns: [
      /\bwill help\b/,
      new RegExp(`\\b${drug} (really |often )?works\\b`),
      /\bproven\b/,
      /\bguarantee\w*/,
      /\bcur(e|es|ed|ing)\b/,
      /\bbreak-?through\w*/,
      /\bmirac\w*/,
    ],
    never: [
      'will help',
      'it works',
      'Ketamine works',
      'proven',
      'guaranteed',
      'cure',
      'breakthrough',
      'miracle',
      'miraculous',
    ],
    instead: 'may be one of several choices',
  },
  {
    row: 14,
    patterns: [/\bfda.approved ketamine\b/, /(?<!es)\bketamine( treatment| therapy)? is fda.approved\b/],
    never: ['FDA-approved ketamine', 'Ketamine is FDA-approved'],
    instead:
      'Esketamine nasal spray is FDA-approved for some adults with depression; other ketamine is not FDA-approved for mental health conditions',
  },
  {
    row: 15,
    patterns: [
      /\brecommended treatments?\b/,
      /\bwe recommend\b/,
      /\byou should (start|stop|change|take|try|use)\b/,
      /\b(start|stop) (taking|using)\b/,
    ],
    never: [
      'recommended treatment',
      'we recommend ketamine',
      'you should start',
      'you should stop',
      'You should change',
      'stop taking',
    ],
    instead: 'Do not start, stop or change a medicine because of this form',
  },
  {
    row: 16,
    patterns: [
      /\bscor(e|es|ed|ing)\b/,
      /\bper ?cent\b|\bpercentage\b|%/,
      /\blikelihood\b/,
      /\bchances? of success\b/,
    ],
    never: ['score', 'percent match', '80 % match', 'likelihood', 'chance of success'],
  },
  {
    row: 17,
    patterns: [/\b(low|lower|high|higher|at)[ -]risk\b/],
    never: ['low risk', 'high risk', 'You are at high risk right now', 'high-risk', 'at risk'],
    instead: 'topics to discuss first',
  },
  {
    row: 18,
    patterns: [
      /\byou are not suicidal\b/,
      /\byou(('| a)re)? (fine|ok|okay|all right)\b/,
      /\bnothing to worry about\b/,
      /\b(don't|do not) worry\b/,
    ],
    never: ['you are not suicidal', 'you are fine', "You're fine", 'nothing to worry about'],
    instead: 'If things change, call or text 988 at any time',
  },
  {
    row: 19,
    patterns: [
      /\blast (hope|chance)\b/,
      /\bonly (option|hope|choice)\b/,
      /\bact (now|today)\b/,
      /\blimited (spots|time|offer)\b/,
    ],
    never: ['last hope', 'only option', 'act now', 'limited spots'],
    instead: 'take your time; help is available',
  },
  {
    row: 20,
    patterns: [
      /\bcommit(s|ted|ting)? suicide\b/,
      /\b(un)?successful (suicide )?attempt/,
      /\bfailed (suicide )?attempt/,
    ],
    never: [
      'committed suicide',
      'commit suicide',
      'successful attempt',
      'failed attempt',
      'unsuccessful suicide attempt',
    ],
    instead: 'died by suicide; attempt',
  },
  {
    row: 21,
    patterns: [/\baddict(s|ed)?\b/, /\babus(e|er|ers|ed|ing)\b/, /\bclean\b/],
    never: ['addict', 'abuser', 'substance abuse', 'clean'],
    instead: 'person who uses alcohol; substance use',
  },
  {
    row: 22,
    patterns: [/\b(non|not)[ -]?addictive\b/, /\b(non|not)[ -]?habit.forming\b/],
    never: ['non-addictive', 'not addictive', 'not habit-forming'],
    instead: 'can be misused; a provider will talk with you about this',
  },
  {
    row: 23,
    patterns: [/\binsurance (will|may|can) (cover|pay)\b/, /\b(is|are|be) covered\b/, /^covered$/],
    never: ['insurance will cover', 'covered', 'It is covered'],
    instead: 'ask your plan and the clinic',
  },
];

/** The allow-list of the basis. */
const allowedPhrases = [/\bnot fda-approved\b/g, /\bfda-approved for some adults with depression\b/g];

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Rows whose phrases a text contains, as `row: phrase`. */
export function forbiddenPhrases(text: string): string[] {
  const checked = allowedPhrases.reduce((rest, allowed) => rest.replace(allowed, ' '), plain(text));
  return forbiddenRows.flatMap(({ row, patterns }) =>
    patterns.flatMap((pattern) => {
      const found = pattern.exec(checked)?.[0];
      return found === undefined ? [] : [`${row}: ${found}`];
    }),
  );
}
