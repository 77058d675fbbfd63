import { expect } from 'chai';
import type { Trial } from '../../src/assessment/types.ts';
import { words } from '../../src/content/words/en/index.ts';
import { Entries } from '../../src/screener/flow/entries.ts';
import { Session } from '../../src/survey/session.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

/** A visit and its fields; `field` is a question of the whole, or of the medicine at a place. */
function visit(trials: readonly Trial[] = baseAnswers.trials ?? []) {
  const session = new Session(words, { ...baseAnswers, 'episode-months': 3, trials });
  const entries = new Entries(words, (question) => session.fieldKey(question));
  const field = (name: string, at?: number) =>
    at === undefined
      ? session.survey.getQuestionByName(name)
      : session.trials.panels[at]!.getQuestionByName(name);
  const shown = (name: string, at?: number) => [
    entries.text(field(name, at)),
    field(name, at).isEmpty() ? undefined : (field(name, at).value as unknown),
  ];
  return { session, entries, field, shown };
}

describe('a field shows what the model holds', () => {
  const ways: [what: string, act: (of: ReturnType<typeof visit>) => void, shown: unknown[]][] = [
    ['as typed', () => undefined, ['2 years', 24]],
    [
      'hidden and asked again',
      ({ field }) => {
        field('depression-episode').value = 'no';
        field('depression-episode').value = 'yes';
      },
      ['', undefined],
    ],
    ['cleared', ({ field }) => field('episode-months').clearValue(), ['', undefined]],
    ['given anew', ({ session }) => session.survey.mergeData({ 'episode-months': 7 }), ['7', 7]],
    ['emptied by hand', ({ entries, field }) => entries.type(field('episode-months'), ' '), [' ', undefined]],
    [
      'unreadable',
      ({ entries, field }) => entries.type(field('episode-months'), 'ages'),
      ['ages', undefined],
    ],
  ];
  for (const [what, act, shown] of ways) {
    it(`“2 years” ${what}`, () => {
      const one = visit();
      one.entries.type(one.field('episode-months'), '2 years');
      act(one);
      expect(one.shown('episode-months')).to.deep.equal(shown);
      if (shown[1] === undefined) expect(one.entries.understood(one.field('episode-months'))).to.equal('');
    });
  }

  it('what was typed of one medicine never stands at another', () => {
    const { session, entries, field, shown } = visit();
    entries.type(field('weeks', 0), '2 months');
    entries.type(field('weeks', 1), 'long');
    const two = shown('weeks', 0);
    const off = session.list.remove(0);
    expect(shown('weeks', 0)).to.deep.equal(['long', undefined]);
    session.list.putBack(off);
    expect(shown('weeks', 0)).to.deep.equal(two);
    expect(shown('weeks', 1)).to.deep.equal(['long', undefined]);
    session.list.again(0);
    expect(shown('weeks', 1)).to.deep.equal(['', undefined]);
    expect(shown('weeks', 2)).to.deep.equal(['long', undefined]);
  });

  const doses: [typed: string, shown: unknown[]][] = [
    ['75 mg', ['75 mg', 75]],
    ['a few', ['a few', undefined]],
    ['', ['', undefined]],
  ];
  for (const [typed, shown] of doses) {
    it(`“${typed}”, and “Not sure” ticked and unticked: as it was`, () => {
      const one = visit();
      one.entries.type(one.field('dose-mg', 0), typed);
      one.entries.setUnsure(one.field('dose-mg', 0), true);
      expect(one.shown('dose-mg', 0)).to.deep.equal(['', 'unsure']);
      expect(one.entries.error(one.field('dose-mg', 0))).to.equal('');
      one.entries.setUnsure(one.field('dose-mg', 0), false);
      expect(one.shown('dose-mg', 0)).to.deep.equal(shown);
    });
  }

  it('a dose that was given beforehand comes back, too', () => {
    const { entries, field, shown } = visit();
    const before = shown('dose-mg', 0);
    entries.setUnsure(field('dose-mg', 0), true);
    entries.setUnsure(field('dose-mg', 0), false);
    expect(shown('dose-mg', 0)).to.deep.equal(before);
  });

  it('a number typed instead of “Not sure” unticks it', () => {
    const { entries, field, shown } = visit();
    entries.setUnsure(field('dose-mg', 0), true);
    entries.type(field('dose-mg', 0), '50');
    expect(shown('dose-mg', 0)).to.deep.equal(['50', 50]);
  });
});
