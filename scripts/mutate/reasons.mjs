/** Why a change is noticed by no test: [part of the file's name, what was changed, the reason]. */
const reasons = [
  [
    'assess.ts',
    /^asked -> true/,
    'The same: of earlier answers only those to safety questions are ever looked at.',
  ],
  ['assess.ts', /^80 -> /, 'How much of a foreign name is repeated to developers.'],

  ['findings.ts', /^item\.followUp === undefined -> false/, 'The same: there is no answer under no name.'],
  [
    'findings.ts',
    /^'blank' -> 'mutant'/,
    'The same today: a blank is told apart only of safety items, and of those blank and not sure ask for the same.',
  ],
  [
    'findings.ts',
    /^(item\.followUp \?\? ''|'' -> 'mutant')/,
    'The same: where there is no follow-up, nothing of it is read.',
  ],
  [
    'findings.ts',
    /^Object\.hasOwn\(previous, id\) -> true/,
    'The same: no safety question is called as a method of objects is.',
  ],
  ['findings.ts', /^< -> <=/, 'The same: who is just of age has left the function before.'],
  [
    'findings.ts',
    /^item\?\.tier \?\?|^'needs-clearance' -> 'mutant'|^item\?\.sources \?\?/,
    'The same: both items are in the list (test/content/items.test.ts).',
  ],
  ['findings.ts', /^0 -> 1$/, 'The same: a blood pressure of 1 is as low as one of 0.'],
  ['assess.ts', /^'(The options|This is not)|^', ' ->/, 'Wording of a problem, for developers.'],

  [
    'trials.ts',
    /^\|\| -> &&/,
    'The same: a dose or a time that is no number is among the gaps that were looked for just before.',
  ],
  [
    'trials.ts',
    /^medication\?\.minMg \?\? Infinity/,
    'The same: every antidepressant has a minimum (test/content/medications.test.ts).',
  ],
  [
    'trials.ts',
    /^times\.get\(medication\.ingredient\)/,
    'The same: a medicine that is remarked on was counted before.',
  ],
  [
    'trials.ts',
    /^0 -> 1$/,
    'The same: a medicine that is remarked on was counted before, so there is nothing to fall back to.',
  ],
  [
    'history.ts',
    /^(trial\.medication \?\? undefined|medication -> true)/,
    'The same: what is no medicine of the list has no role and is counted nowhere.',
  ],
  [
    'read.ts',
    /^((answer|readField|mainGoal) !== undefined|trials|goals|noTrials) -> true/,
    'The same: an answer that is undefined is as blank as one that is not there.',
  ],
  ['catalogue.ts', /^id === undefined -> false/, 'The same: there is no medicine under no id.'],
  [
    'catalogue.ts',
    /^(before\.split\(' '\)\[0\] \?\? ''|'' -> 'mutant')/,
    'The same: a text that is split has a first piece.',
  ],
  ['missing.ts', /^> -> >=/, 'The same: one goal is the main one, and then none is missing.'],
];

/** @returns undefined where nobody has given one. */
export function reasonFor({ file, from, to }) {
  return reasons.find(([name, change]) => file.endsWith(name) && change.test(`${from} -> ${to}`))?.[2];
}
