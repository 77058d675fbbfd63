import { expect } from 'chai';
import fc from 'fast-check';
import type { Trial } from '../../src/assessment/types.ts';
import { medications } from '../../src/content/medications.ts';
import { words } from '../../src/content/words/en/index.ts';
import { Session } from '../../src/survey/session.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

const told: Trial = baseAnswers.trials![0]!;
const sertraline: Trial = { ...told, medication: 'sertraline' };
const own = (name: string): Trial => ({ ...told, medication: 'other', 'medication-name': name });
const of = (...trials: Trial[]) => new Session(words, { ...baseAnswers, trials });

const keys = (session: Session) => session.steps.filter(({ view }) => view === 'trial').map(({ key }) => key);

/** The medicines asked about when one goes on from the boxes, whatever was told of them; stops where it comes by one twice. */
function asked(session: Session): (string | undefined)[] {
  const seen: string[] = [];
  let key: string | undefined = keys(session)[0];
  while (key !== undefined && !seen.includes(key)) {
    seen.push(key);
    const at = session.steps.findIndex((step) => step.key === key);
    const next = session.steps[at + 1];
    key = next?.view === 'trial' ? next.key : undefined;
  }
  return seen.map((each) => {
    const { medication, 'medication-name': name } =
      session.answers.trials?.[session.find((step) => step.key === each)?.trial ?? -1] ?? {};
    return name ?? medication;
  });
}

const sharing: [what: string, trials: Trial[]][] = [
  ...['quetiapine', 'paroxetine-cr', 'gepirone', 'liothyronine'].map((id): [string, Trial[]] => [
    `${id} from the list and as written`,
    [{ ...told, medication: id }, own(id)],
  ]),
  ['one medicine twice', [sertraline, sertraline]],
  ['one word twice', [own('drops'), own('drops')]],
  ['one without a name', [{}, own('')]],
];

describe('medicines of a visit', () => {
  for (const [what, trials] of sharing) {
    it(`${what}: each is asked about`, () => {
      const session = of(...trials);
      expect(new Set(keys(session)).size).to.equal(trials.length);
      expect(asked(session)).to.have.length(trials.length);
    });
  }

  it('a step does not tell which medicine it asks about', () => {
    for (const key of keys(of(sertraline, own('drops')))) expect(key).to.match(/^trial:\d+$/);
  });

  it('a second time is asked about next to the first, and holds answers of its own', () => {
    const session = of(sertraline, own('drops'));
    const [first, other] = keys(session);
    const second = session.list.again(0);
    expect(keys(session)).to.deep.equal([first, `trial:${second}`, other]);
    expect(session.answers.trials).to.deep.equal([sertraline, { medication: 'sertraline' }, own('drops')]);
    expect(session.firstIncomplete?.key).to.equal(`trial:${second}`);
  });

  it('a tick counts every time of a medicine: taken off, and all are back', () => {
    const low = { ...sertraline, 'dose-mg': 25 };
    const session = of(sertraline, own('drops'), low);
    session.list.untick(sertraline);
    expect(session.answers.trials).to.deep.equal([own('drops')]);
    session.list.tick(sertraline);
    expect(session.answers.trials).to.deep.equal([own('drops'), sertraline, low]);
    session.list.tick(sertraline);
    expect(session.answers.trials, 'ticked already').to.have.length(3);
  });

  it('one of two taken off stays off when the other is ticked anew', () => {
    const low = { ...sertraline, 'dose-mg': 25 };
    const session = of(sertraline, low);
    session.list.remove(0);
    session.list.untick(sertraline);
    session.list.tick(sertraline);
    expect(session.answers.trials).to.deep.equal([low]);
  });

  it('“never taken one” takes all off, and what it took off comes back as it was', () => {
    const session = of(sertraline, own('drops'), sertraline);
    const before = [keys(session), session.answers];
    const off = session.list.clear();
    expect(session.answers).not.to.have.property('trials');
    session.list.putBack(off);
    expect([keys(session), session.answers]).to.deep.equal(before);
  });

  it('what was on the list in this visit is known, in the order it came', () => {
    const session = of(sertraline, own('drops'), sertraline);
    session.list.remove(1);
    session.list.add(own('tea'));
    expect(session.list.known).to.deep.equal([
      { medication: 'sertraline' },
      { medication: 'other', 'medication-name': 'drops' },
      { medication: 'other', 'medication-name': 'tea' },
    ]);
  });

  it('whatever comes and goes, each is a step of its own, and put back is where and what it was', () => {
    const ids = [...medications.slice(0, 3).map(({ id }) => id)];
    const medicine = fc.oneof(
      fc.constantFrom(...ids).map((medication): Trial => ({ medication })),
      fc
        .constantFrom(...ids, 'drops')
        .map((name): Trial => ({ medication: 'other', 'medication-name': name })),
    );
    const act = fc.record({
      does: fc.constantFrom('tick', 'untick', 'remove', 'again', 'undo', 'clear'),
      medicine,
      at: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(medicine, { maxLength: 4 }), fc.array(act, { maxLength: 12 }), (trials, acts) => {
        // Without the other answers the model has little to work out.
        const session = new Session(words, { age: 42, trials });
        const { list } = session;
        for (const { does, medicine, at } of acts) {
          const before = [keys(session), session.answers];
          const index = at % Math.max(1, keys(session).length);
          if (does === 'tick') list.tick(medicine);
          else if (does === 'untick') list.untick(medicine);
          else if (does === 'remove') list.remove(index);
          else if (does === 'again') list.again(index);
          else {
            list.putBack(does === 'clear' ? list.clear() : list.remove(index));
            expect([keys(session), session.answers]).to.deep.equal(before);
          }
          const now = keys(session);
          expect(new Set(now).size).to.equal(now.length);
          expect(now.length).to.equal(session.answers.trials?.length ?? 0);
          expect(asked(session)).to.have.length(now.length);
        }
        session.survey.dispose();
      }),
      { numRuns: 15 },
    );
  });
});
