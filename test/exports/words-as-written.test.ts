import { expect } from 'chai';
import { assess } from '../../src/assess.ts';
import { askedItems } from '../../src/assessment/catalogue.ts';
import type { Answers, Trial } from '../../src/assessment/types.ts';
import { choiceSets } from '../../src/content/choices.ts';
import { note } from '../../src/content/words/en/note.ts';
import { words } from '../../src/content/words/en/index.ts';
import { staffNote, type NoteKind } from '../../src/exports/staff-note.ts';
import { changes, reasons, summaryDocument } from '../../src/exports/summary.ts';
import { questionWords, showAnswer, trialLine } from '../../src/exports/wording.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

const inputOf = (answers: Answers) => ({
  words,
  answers,
  assessment: assess(answers),
  help: { emergency: '911', crisis: 'call 988' },
  clinic: { name: '', phone: '' },
  date: '',
});

const noteOf = (answers: Answers, kind: NoteKind) =>
  staffNote(
    {
      answers,
      assessment: assess(answers),
      completedAt: '',
      notedOn: '',
      country: 'US',
      corrections: [],
      words: note,
    },
    kind,
  ).replace(/\s+/g, ' ');

const allUnsure: Answers = {
  ...baseAnswers,
  ...Object.fromEntries(askedItems.map(({ id }) => [id, 'unsure'])),
};

describe('words are shown as they are written', () => {
  it('every topic of what could change the outcome', () => {
    const text = changes(inputOf(allUnsure)).join(' ');
    for (const { id, tier } of askedItems)
      if (tier !== 'crisis') expect(text).to.include(questionWords(words, id)!.topic);
  });

  it('what is told of a medicine without a number stands in the words in every code', () => {
    for (const code of choiceSets.improvement)
      expect(trialLine(words, { medication: 'sertraline', improvement: code })).to.include(
        words.trialLine.improvement[code],
      );
    expect(trialLine(words, { medication: 'sertraline', 'dose-mg': 'unsure', weeks: 8 })).to.equal(
      'sertraline (Zoloft): highest daily dose: not sure, 8 weeks, how much it helped: not answered',
    );
    const junk = { medication: 'sertraline', improvement: 'McX' } as unknown as Trial;
    expect(trialLine(words, junk)).to.include('McX');
  });

  it('a yes is loud only where it stands alone', () => {
    const text = noteOf({ ...baseAnswers, asthma: 'yes' } as Answers, 'full');
    expect(text).to.include('Depressive episode now: yes').and.to.include('taken most days yes');
  });

  for (const [urgency, text] of Object.entries(note.urgencyAndCall))
    it(`the urgency ${urgency} has its line`, () => expect(text).to.match(/^[a-z][a-z ;]+$/));
});

describe('“Something else, or I’m not sure” is an answer', () => {
  const base: Answers = omit(baseAnswers, 'main-goal');
  const answers: Answers = { ...base, goals: [] };
  const said = showAnswer(words, 'goals', []);

  it('of which nothing is missing, and which is as cautious as “not sure”', () => {
    const { missing, findings, recommendation } = assess(answers);
    expect(missing).to.deep.equal([]);
    expect(findings.map(({ id }) => id)).to.deep.equal(['goals-unclear']);
    expect(recommendation.id).to.equal('discuss-history-first');
  });

  it('the person is told what they said, and never that it was left blank', () => {
    const input = inputOf(answers);
    const [reason] = reasons(input).deciding;
    expect(reason?.topic).to.equal('What you want help with');
    expect(reason?.told.join()).to.include(said);
    expect(reason?.why).not.to.equal('');
    const told = JSON.stringify(summaryDocument(input));
    expect(told).to.include(said).and.not.include(words.check.notAnswered);
  });

  for (const kind of ['short', 'full'] as const) {
    it(`staff read it in the ${kind} note, and nothing of a blank`, () => {
      const text = noteOf(answers, kind);
      expect(text).to.include('Main goal: something else, or not sure.');
      expect(text).to.include('Goal of treatment');
      expect(text).not.to.match(/left blank/i);
      expect(text).not.to.match(/[1-9] blank/);
      if (kind === 'full') expect(text).to.include('Goals: something else, or not sure');
    });
  }

  it('one goal alone is the main goal, for nobody asked which', () => {
    expect(noteOf({ ...base, goals: ['ptsd'] }, 'full')).to.include('Main goal: PTSD');
  });

  it('no list at all is left blank, as before', () => {
    expect(assess(omit(base, 'goals')).missing).to.deep.equal(['goals']);
  });
});
