import { expect } from 'chai';
import { protocol } from '../../src/content/protocol.ts';
import { assess } from '../../src/assess.ts';
import { conditions } from '../../src/content/conditions.ts';
import { recommendations } from '../../src/content/recommendations.ts';
import { sources } from '../../src/content/sources.ts';
import { words } from '../../src/content/words/en/index.ts';
import { toText, type Block } from '../../src/exports/document.ts';
import {
  changes,
  goalLines,
  reasons,
  summaryDocument,
  type SummaryInput,
} from '../../src/exports/summary.ts';
import type { Answers } from '../../src/assessment/types.ts';
import { splitHint } from '../../src/exports/wording.ts';
import { forbiddenPhrases } from '../helpers/phrases.ts';
import { baseAnswers, vignettes, type Vignette } from '../helpers/vignettes.ts';

const help = { emergency: '911', crisis: 'call or text 988' };

const inputOf = ({ answers, options }: Pick<Vignette, 'answers' | 'options'>): SummaryInput => ({
  words,
  answers,
  assessment: assess(answers, options),
  help,
  clinic: { name: 'Harbor Clinic', phone: '555 0100' },
  date: '22 November 2026',
});

const textOf = (vignette: Pick<Vignette, 'answers' | 'options'>) =>
  toText(summaryDocument(inputOf(vignette)));

/** The text without what it cites: a section may be called "Contraindications", as its document calls it. */
function ownTextOf(vignette: Pick<Vignette, 'answers' | 'options'>): string {
  const isOwn = ([name]: readonly [string, string]) => name !== words.result.source;
  const withoutSources = (block: Block): Block =>
    block.kind === 'facts' ? { ...block, facts: block.facts.filter(isOwn) } : block;
  return toText(summaryDocument(inputOf(vignette)).map(withoutSources));
}

/** As one line, so that a sentence can be found across line ends. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

const vignette = (id: string) => vignettes.find((each) => each.id === id)!;

const topicOf = (id: string): string =>
  id in words.items
    ? words.items[id as keyof typeof words.items].topic
    : id.startsWith('goal-')
      ? words.about.conditions[id.slice('goal-'.length) as keyof typeof words.about.conditions].name
      : words.result.findings[id]!.topic;

/** Sentences that `phrases.test.ts` allows, with the reasons. */
const allowed = [
  'This is not a diagnosis.',
  splitHint(words.items.bipolar.question).title,
  words.items.lamotrigine.why,
];

/** As people type it. */
const typed = (text: string) =>
  text.replace(/’/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/…/g, '...');

describe('the summary as text', () => {
  for (const each of vignettes) {
    it(`${each.id}: ${each.story}`, () => {
      const { assessment } = inputOf(each);
      const text = textOf(each);
      const line = flat(text);

      for (const row of text.split('\n')) {
        const longWord = !row.trim().includes(' ');
        expect(row.length <= 78 || longWord, row).to.be.true;
      }
      expect(line).to.include(typed(words.result.outcomes[each.recommendation].title));
      expect(line)
        .to.include('911')
        .and.include('call or text 988')
        .and.match(/\bprovider\b/);
      expect(line).to.include(typed(words.result.notDiagnosis)).and.include(typed(words.result.noChange));
      for (const finding of assessment.findings) {
        expect(line, finding.id).to.include(typed(topicOf(finding.id)));
        for (const id of finding.sources) {
          expect(line, `${finding.id}: ${id}`).to.include(
            typed(flat(sources.find((source) => source.id === id)!.document)),
          );
        }
      }
      expect(line).to.include(`ketamine-screener, version ${protocol.version}`).and.include('not signed off');
    });

    it(`${each.id} has no sign of print, of which a record system might make a question mark`, () => {
      const own = textOf(each).match(/[^\x20-\x7E\n]/g) ?? [];
      expect(own.filter((sign) => !/\p{L}|\p{M}/u.test(sign))).to.deep.equal([]);
    });

    it(`${each.id} holds no percent sign, no count and no phrase that patients never see`, () => {
      const text = ownTextOf(each);
      expect(text).not.to.include('%');
      expect(text)
        .not.to.match(/\b\d+ (of|out of|\/) \d+\b/)
        .and.not.to.match(/\b(score|points?|total|adequate)\b/i);
      expect(text).not.to.match(/undefined|NaN|\[object|function/);
      const rest = allowed.reduce((line, sentence) => line.replaceAll(sentence, ' '), flat(text));
      expect(forbiddenPhrases(rest)).to.deep.equal([]);
    });
  }

  for (const { id } of recommendations) {
    it(`${id}: the text of the outcome, with help and a provider`, () => {
      const each = vignettes.find((candidate) => candidate.recommendation === id)!;
      const line = flat(textOf(each));
      expect(line).to.include(typed(flat(words.result.outcomes[id].text(help))));
      expect(line.indexOf('988')).to.be.below(line.indexOf(typed(words.result.outcomes[id].title)));
    });
  }

  it('every answer stands in it, by topic and in words', () => {
    const line = flat(textOf(vignette('V1')));
    for (const { topic } of Object.values(words.items)) {
      if (!topic.startsWith('Age ')) expect(line).to.include(`${topic}: No`);
    }
    expect(line).to.include('How long it has lasted: 14 months');
    expect(line).to.include('sertraline (Zoloft)').and.include('150 mg a day').and.include('10 weeks');
    expect(line).to.include('Add-on medicines: None of these');
  });

  it('shows the clinic, or says where to go without one', () => {
    const input = inputOf(vignette('V1'));
    expect(flat(toText(summaryDocument(input)))).to.include('Call Harbor Clinic at 555 0100.');
    const none = { ...input, clinic: { name: '', phone: '' } };
    expect(flat(toText(summaryDocument(none)))).to.include(typed(words.result.nextNoClinic));
  });

  const own: readonly [unknown, string][] = [
    ['second floor', 'x-room: second floor'],
    ['constructor', 'x-room: constructor'],
    ['toString', 'x-room: toString'],
    ['<b>bold</b>', 'x-room: <b>bold</b>'],
    [7, 'x-room: 7'],
    [{ floor: 2 }, 'x-room: {"floor":2}'],
  ];
  for (const [value, shown] of own) {
    it(`a clinic’s own answer ${JSON.stringify(value)} is shown as it is`, () => {
      expect(flat(textOf({ answers: { ...baseAnswers, 'x-room': value } }))).to.include(shown);
    });
  }

  it('a word longer than a line stands on a line of its own', () => {
    const word = 'y'.repeat(200);
    const text = textOf({
      answers: { ...baseAnswers, trials: [{ medication: 'other', 'medication-name': word }] },
    });
    expect(text.split('\n').map((row) => row.trim())).to.include(word);
  });
});

describe('the reasons', () => {
  it('that decided the outcome come apart from the others', () => {
    const answers: Answers = { ...baseAnswers, aneurysm: 'yes', seizure: 'unsure', 'no-ride-home': 'yes' };
    const { deciding, others } = reasons(inputOf({ answers }));
    expect(deciding.map(({ id }) => id)).to.deep.equal(['aneurysm']);
    expect(others.map(({ id }) => id)).to.deep.equal(['seizure', 'no-ride-home']);
  });

  it('say what was told, why it matters and where that is written', () => {
    const [reason] = reasons(inputOf(vignette('V5'))).deciding;
    expect(reason).to.deep.include({ topic: 'Pregnancy', why: words.items.pregnancy.why });
    expect(reason!.told[0]).to.equal('Are you pregnant, or do you think you might be? Yes');
    expect(reason!.sources[0]).to.match(/^SPRAVATO .*8\.1/);
  });

  it('say of a source that was not read in the document itself that it is to be checked', () => {
    for (const each of vignettes) {
      const { assessment } = inputOf(each);
      const { deciding, others } = reasons(inputOf(each));
      for (const { id, sources: cited } of [...deciding, ...others]) {
        const ids = assessment.findings.find((finding) => finding.id === id)?.sources ?? [];
        ids.forEach((source, at) => {
          const { confirmation } = sources.find((candidate) => candidate.id === source)!;
          const confirmed = confirmation === 'official' || confirmation === 'project';
          expect(cited[at]!.endsWith(words.result.unconfirmedMark), source).to.equal(!confirmed);
        });
      }
    }
  });

  it('of discuss-consult are the medicines that passed the check, since no finding asks for it', () => {
    for (const id of ['V1', 'V22']) {
      const { deciding } = reasons(inputOf(vignette(id)));
      expect(
        deciding.map((reason) => reason.id),
        id,
      ).to.deep.equal(['history-met']);
      expect(deciding[0]!.told.map((line) => line.split(' ')[0])).to.deep.equal([
        'sertraline',
        'escitalopram',
      ]);
      expect(deciding[0]!.sources).not.to.be.empty;
    }
    expect(reasons(inputOf(vignette('V22'))).others.map(({ id }) => id)).to.deep.equal(['no-ride-home']);
  });
});

describe('what could change the outcome', () => {
  const { change } = words.result;
  it('is an exam and what is new, always', () => {
    expect(changes(inputOf(vignette('V1')))).to.deep.equal([change.exam, change.new]);
  });

  it('is what was not sure, by topic, and never a crisis item', () => {
    const answers: Answers = {
      ...baseAnswers,
      avm: 'unsure',
      porphyria: 'unsure',
      'harm-others-now': 'unsure',
    };
    expect(changes(inputOf({ answers }))).to.deep.equal([
      change.exam,
      change.unsure('AVM, Porphyria'),
      change.new,
    ]);
  });

  it('is the records, where the history is short', () => {
    expect(changes(inputOf(vignette('V2')))).to.deep.equal([change.exam, change.records, change.new]);
  });
});

describe('the honest lines', () => {
  it('stand there for every goal', () => {
    const answers: Answers = { ...baseAnswers, goals: conditions.map(({ id }) => id) };
    expect(goalLines(inputOf({ answers }))).to.have.lengthOf(conditions.length);
    const line = flat(textOf({ answers }));
    for (const condition of Object.values(words.about.conditions))
      expect(line).to.include(typed(flat(condition.line)));
  });
});
