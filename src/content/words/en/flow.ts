import type { TrialQuestionId, QuestionId } from '../../questions.ts';
import type { PartId } from '../../flow.ts';
import type { MedicationClass, ViewId } from '../../types.ts';

/** Names of the parts, for the progress line. */
export const parts: Record<PartId | 'check', string> = {
  safety: 'Your safety',
  mood: 'Your mood and goals',
  'medicines-tried': 'Medicines you have tried',
  'other-treatments': 'Other treatments',
  health: 'Your health',
  'medicines-now': 'What you take now',
  practical: 'Practical matters',
  check: 'Check your answers',
};

export const views: Record<ViewId, { title: string; intro?: string }> = {
  safety: {
    title: 'First, your safety',
    intro:
      'We ask everyone. If you say Yes, are not sure, or would rather not say, we may show you right away where to get help.',
  },
  mood: { title: 'Your mood now' },
  goals: { title: 'What you want help with' },
  'main-goal': { title: 'Your main goal' },
  mind: { title: 'Your mind and mood over time' },
  'medicines-tried': {
    title: 'Medicines you have tried for your mood',
    intro:
      'Check each one you have ever taken for low mood, even for a short time. We ask about each one next.',
  },
  'other-treatments': { title: 'Other treatments' },
  heart: { title: 'Heart and blood vessels' },
  'blood-pressure': { title: 'Blood pressure' },
  brain: { title: 'Head and brain' },
  timing: { title: 'When it happened' },
  breathing: { title: 'Breathing, sleep, and past reactions' },
  organs: { title: 'Other parts of your body' },
  pregnancy: { title: 'Pregnancy and nursing' },
  'medicines-now': {
    title: 'Medicines you take now',
    intro: 'Do not change any medicine because of this form.',
  },
  'more-medicines-now': { title: 'More medicines you take now' },
  substances: {
    title: 'Alcohol and drugs',
    intro: 'Many people say yes to one of these. Your answers help keep you well.',
  },
  practical: { title: 'Getting to visits' },
};

/** The questions that are not clinical items. */
export const questions: Record<QuestionId, { question: string; hint?: string; why?: string; topic: string }> =
  {
    'depression-episode': {
      question: 'Do you feel low or depressed now, most days?',
      why: 'Your provider will want to know if this is going on now.',
      topic: 'Low mood now',
    },
    'episode-months': {
      question: 'How long has this low time lasted?',
      hint: 'Your best guess, such as 14 months or 2 years. (optional)',
      topic: 'How long it has lasted',
    },
    goals: {
      question: 'What do you want help with? Check all that fit.',
      why: 'What is known about these medicines is not the same for each one.',
      topic: 'What you want help with',
    },
    'main-goal': {
      question: 'Which one matters most to you now?',
      why: 'Your provider will start with this one.',
      topic: 'Main goal',
    },
    trials: { question: 'Medicines you have tried', topic: 'Medicines tried' },
    'no-trials': { question: 'I have never taken a medicine for my mood', topic: 'No medicine tried' },
    augmentation: {
      question: 'Were any of these ever added to a medicine for your mood?',
      hint: 'People often forget these. Check all that you took. (optional)',
      why: 'Your provider will want to see all that was tried.',
      topic: 'Add-on medicines',
    },
    'other-treatments': {
      question: 'Have you ever had any of these?',
      hint: 'Check all that fit. (optional)',
      why: 'Your provider will want to see all that was tried.',
      topic: 'ECT, TMS, VNS, or talk therapy',
    },
    'blood-pressure-systolic': {
      question: 'If you know your last blood pressure: the top number',
      hint: 'Such as 120. (optional)',
      topic: 'Blood pressure, top number',
    },
    'blood-pressure-diastolic': {
      question: 'The bottom number',
      hint: 'Such as 80. (optional)',
      topic: 'Blood pressure, bottom number',
    },
    'heart-attack-when': {
      question: 'When was your heart attack?',
      why: 'The heart needs time to heal.',
      topic: 'When the heart attack was',
    },
    'head-injury-when': {
      question: 'When was your head injury?',
      why: 'The brain needs time to heal.',
      topic: 'When the head injury was',
    },
    hopes: {
      question: 'What would you most like to have back?',
      hint: 'Check all that fit. Your provider will see this. (optional)',
      topic: 'What you would like to have back',
    },
  };

export const trial: Record<
  TrialQuestionId,
  { question: string; hint?: string; why?: string; topic: string }
> = {
  'dose-mg': {
    question: 'What was the most you took in a day?',
    hint: 'In milligrams (mg). Look on the bottle if you have it.',
    why: 'A low dose may not have been a full try.',
    topic: 'Highest daily dose',
  },
  weeks: {
    question: 'How long did you take that dose?',
    hint: 'In weeks, or write “2 months”. Your best guess is fine.',
    why: 'These medicines need some weeks.',
    topic: 'Time at that dose',
  },
  'taken-most-days': { question: 'Did you take it most days?', topic: 'Taken most days' },
  improvement: { question: 'How much did it help?', topic: 'How much it helped' },
  'stopped-for-side-effects': {
    question: 'Did you stop because of side effects?',
    topic: 'Stopped for side effects',
  },
  'this-episode': {
    question: 'Did you take it in the low time you have now?',
    hint: 'Say No if it was for a low time in the past.',
    topic: 'In this low time',
  },
};

/** What is told of a medicine without a number, where it stands within a line. */
export const trialLine = {
  'dose-mg': { unsure: 'highest daily dose: not sure', blank: 'highest daily dose: not answered' },
  weeks: { unsure: 'time at that dose: not sure', blank: 'time at that dose: not answered' },
  improvement: {
    none: 'how much it helped: not at all',
    'a-little': 'how much it helped: a little',
    'half-or-more': 'how much it helped: about half better, or more',
    unsure: 'how much it helped: not sure',
    blank: 'how much it helped: not answered',
  },
};

/** Words for every answer code. */
export const answers: Record<string, string> = {
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure',
  declined: 'I’d rather not say',
  'not-applicable': 'Does not apply',
  'within-6-weeks': 'In the past 6 weeks',
  '6-weeks-to-6-months': '6 weeks to 6 months ago',
  'longer-ago': 'Longer ago',
  'improvement:none': 'Not at all',
  'improvement:a-little': 'A little',
  'improvement:half-or-more': 'About half better, or more',
  'other-treatments:ect': 'ECT (electric treatment under sleep medicine)',
  'other-treatments:tms': 'TMS (magnet treatment of the brain)',
  'other-treatments:vns': 'VNS (a nerve implant in the neck)',
  'other-treatments:psychotherapy': 'Talk therapy',
  'hopes:energy': 'Energy',
  'hopes:interest': 'Interest in things',
  'hopes:work-or-school': 'Work or school',
  'hopes:relationships': 'Time with people',
  'hopes:sleep': 'Sleep',
  'hopes:less-pain': 'Less pain',
  'hopes:other': 'Something else',
  none: 'None of these',
  'goals:none': 'Something else, or I’m not sure',
};

/** Headings of the boxes to tick, in the order shown. A class that is not named here is found by search. */
export const medicineGroups: readonly { title: string; classes: readonly MedicationClass[] }[] = [
  { title: 'SSRIs', classes: ['SSRI'] },
  { title: 'SNRIs', classes: ['SNRI'] },
  {
    title: 'Other newer medicines',
    classes: ['NDRI', 'NaSSA', 'SARI', 'SPARI', 'multimodal', 'NMDA + NDRI'],
  },
  { title: 'Older medicines: tricyclics', classes: ['TCA', 'tetracyclic'] },
  { title: 'Older medicines: MAOIs', classes: ['MAOI', 'RIMA'] },
];

export const flow = {
  progress: (part: number, total: number, name: string) => `Part ${part} of ${total}: ${name}`,
  continue: 'Continue',
  back: 'Back',
  whyWeAsk: 'Why we ask',
  or: 'or',
  notSure: 'Not sure',
  fill: { all: 'No to all of these', rest: 'No to the rest', allNotApplicable: 'None of these apply to me' },
  filled: (count: number, answer: string) =>
    count === 1
      ? `1 answer was set to ${answer}. You can change it.`
      : `${count} answers were set to ${answer}. You can change each one.`,
  fillNote: 'This fills in the answers below. You can still change each one.',
  problem: 'There is a problem',
  errors: {
    choose: 'Choose an answer.',
    chooseOne: 'Choose at least one.',
    dose: 'Enter the dose in mg, such as 100, or choose Not sure.',
    weeks: 'Enter the time in weeks, such as 8, or choose Not sure.',
    months: 'Enter the time in months, such as 14, or leave it blank.',
    pressure: 'Enter one whole number, such as 120, or leave it blank.',
    medicines: 'Check a medicine, or say that you have never taken one.',
  },
  understood: {
    dose: (dose: string) => `We understood: ${dose}.`,
    weeks: (n: string) => `We understood: ${n} ${n === '1' ? 'week' : 'weeks'}.`,
    'episode-months': (n: string) => `We understood: ${n} ${n === '1' ? 'month' : 'months'}.`,
    number: (n: string) => `We understood: ${n}.`,
  },
  helpNear: (whatToDo: string) => `Help is near: ${whatToDo}.`,
  emergencyNear: (number: string) => `Help is near: call ${number}.`,
  thoughts:
    'Thank you for telling us. You can talk with someone at any time: the help lines are at the top of each page.',
  odd: {
    title: 'Is this right?',
    pressureTitle: 'Very high blood pressure: is this right?',
    pressure:
      'That is very high. If you also have chest pain, a hard time breathing, a very bad headache, or one side that went weak, get emergency help now. Change it if it was a slip. If it is right, press Continue.',
    pressureSwapped: (top: string, bottom: string) =>
      `The top number, ${top}, is not more than the bottom number, ${bottom}. Most often the top number is the larger one. Change them if it was a slip. If they are right, press Continue.`,
    pressureLow: (top: string) =>
      `${top} is low for a top number. Check that it is not the bottom number. If it is right, press Continue.`,
    dose: (dose: string, name: string) =>
      `${dose} is more than most people take of ${name}. Change it if it was a slip. If it is right, press Continue.`,
    doseLow: (dose: string, name: string) =>
      `${dose} is very little for ${name}. Enter the milligrams (mg), not how many pills. If it is right, press Continue.`,
    doseUnit: (dose: string, same: string, name: string) =>
      `${dose} is the same as ${same}. Doses of ${name} are most often in micrograms (mcg). If you meant mcg, write it after the number. If it is right, press Continue.`,
    weeks: (weeks: string) =>
      `${weeks} weeks is a very long time. Change it if it was a slip. If it is right, press Continue.`,
  },
};

export const medicines = {
  mine: 'Others you have added',
  search: 'Look for another medicine',
  searchHint:
    'Type a name or a brand. It is fine if you are not sure how to spell it. If you do not know the name, write what you know.',
  mineSoFar: (names: string) => `On your list: ${names}.`,
  pending: (text: string) => `You typed “${text}”. Add it, or clear the field.`,
  unknownName: (text: string, count: number) =>
    count === 0
      ? `We do not know “${text}”. You can add it as you wrote it.`
      : `“${text}” is not a name we know. Choose one below, or add it as you wrote it.`,
  clearField: 'Clear the field',
  cleared: 'The field was cleared.',
  found: (count: number) =>
    count === 0 ? 'No match found.' : count === 1 ? '1 match found.' : `${count} matches found.`,
  add: (name: string) => `Add ${name}`,
  addOwn: (word: string) => `Add “${word}” as I wrote it`,
  added: (name: string) => `${name} was added to your list.`,
  onList: (name: string) => `${name} is on your list.`,
  clearedByNone: 'The medicines on your list were taken off. Uncheck this to put them back.',
  listTitle: 'Your medicines so far',
  listIntro: 'Check each one. Add any other you have tried.',
  edit: 'Edit',
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} was removed.`,
  undo: 'Put it back',
  putBack: (name: string) => `${name} is back on your list.`,
  again: (name: string) => `Add another time you took ${name}`,
  time: (name: string, time: number) => `${name}, time ${time}`,
  another: 'Add another medicine',
  trialTitle: (name: string) => `About ${name}`,
  otherName: 'a medicine not on our list',
};

export const check = {
  title: 'Check your answers',
  intro: 'Read what you told us. You can change anything.',
  change: 'Change',
  changeHidden: (view: string) => ` ${view}`,
  age: 'Your age',
  notAnswered: 'Not answered',
  removed: 'Your change took away these answers, as they no longer apply:',
  submit: 'See my summary',
};

/** What follows a dose, by the unit of its medicine. */
export const doseUnits: Record<'mg' | 'mcg', string> = { mg: 'mg a day', mcg: 'mcg (micrograms) a day' };

/** What follows a number. */
export const units: Record<string, string> = {
  'dose-mg': 'mg a day',
  weeks: 'weeks',
  'episode-months': 'months',
  'blood-pressure-systolic': 'mmHg',
  'blood-pressure-diastolic': 'mmHg',
};

export const aboutPage = {
  title: 'About these treatments',
  intro: 'This form does not tell you if either one is right for you. Only a provider can, after an exam.',
  uses: 'What it is for, and what it is not for',
  warnings: 'Warnings',
  visits: 'What a visit is like',
  claims: 'What people have read, and what may be said',
  claim: (claim: string) => `You may have read: “${claim}”`,
  conditions: 'What is known, line by line',
  source: 'Source:',
};
