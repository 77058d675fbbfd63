import { expect } from 'chai';
import { askedItems } from '../../src/assessment/catalogue.ts';
import { choiceSets } from '../../src/content/choices.ts';
import { conditions } from '../../src/content/conditions.ts';
import { criteria, ranges } from '../../src/content/criteria.ts';
import { sedativeRisks, sedatives } from '../../src/content/thresholds.ts';
import * as decisionTable from '../../src/content/decision-table.ts';
import { parts } from '../../src/content/flow.ts';
import { items } from '../../src/content/items.ts';
import { questions, trialQuestions, type Question } from '../../src/content/questions.ts';
import { recommendations } from '../../src/content/recommendations.ts';
import { ruleSources } from '../../src/content/rule-sources.ts';
import { sources } from '../../src/content/sources.ts';
import { maudsleyParts, thaseRushSources } from '../../src/content/staging.ts';
import type { Item, ViewId } from '../../src/content/types.ts';
import { words } from '../../src/content/words/en/index.ts';
import { providerChecks, regionalNotes } from '../../src/content/words/en/staff.ts';
import { answerText, conditionWords } from '../../src/exports/wording.ts';

const everyItem: readonly Item[] = items;
const everyQuestion: readonly Question[] = questions;
const views: readonly ViewId[] = parts.flatMap((part) => part.views);

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('ids', () => {
  const lists = {
    items: idsOf(items),
    questions: idsOf(questions),
    conditions: idsOf(conditions),
    sources: idsOf(sources),
  };
  const more = {
    recommendations: idsOf(recommendations),
    parts: idsOf(parts),
    trialQuestions: idsOf(trialQuestions),
    views,
  };
  for (const [name, ids] of Object.entries({ ...lists, ...more })) {
    it(`of ${name} are unique, in kebab-case`, () => {
      expect(new Set(ids).size).to.equal(ids.length);
      for (const id of ids) expect(id).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    });
  }

  it('of items and questions never meet', () => {
    expect(idsOf(items).filter((id) => idsOf(questions).includes(id) || id === 'age')).to.deep.equal([]);
  });
});

describe('items', () => {
  it('are 60', () => {
    expect(items).to.have.lengthOf(60);
  });

  const tiers: readonly [Item['tier'], number][] = [
    ['crisis', 5],
    ['label-contraindication', 5],
    ['needs-clearance', 34],
    ['caution', 16],
  ];
  for (const [tier, count] of tiers) {
    it(`${count} are of tier ${tier}`, () => {
      expect(everyItem.filter((item) => item.tier === tier)).to.have.lengthOf(count);
    });
  }

  it('each is asked on exactly one view of the flow; derived ones on none', () => {
    for (const { id, answers, view } of everyItem) {
      expect(
        views.filter((each) => each === view),
        id,
      ).to.have.lengthOf(answers === 'derived' ? 0 : 1);
    }
    expect(everyItem.filter(({ answers }) => answers === 'derived').map(({ id }) => id)).to.deep.equal([
      'age-under-18',
      'age-65-plus',
    ]);
  });

  it('all six safety items can be declined, and no others', () => {
    expect(everyItem.filter(({ answers }) => answers === 'safety').map(({ id }) => id)).to.deep.equal([
      ...everyItem.filter(({ tier }) => tier === 'crisis').map(({ id }) => id),
      'suicide-thoughts-recent',
    ]);
  });

  it('the marks P are those of the basis', () => {
    expect(everyItem.filter(({ promptContact }) => promptContact).map(({ id }) => id)).to.deep.equal([
      'suicide-thoughts-recent',
      'psychosis-current',
      'mania-current',
    ]);
  });

  it('each follow-up is a question asked after a yes to its item, and after nothing else', () => {
    for (const { id, followUp, graver } of everyItem) {
      if (graver)
        expect(everyQuestion.find((question) => question.id === followUp)?.codes).to.include(
          graver.whenFollowUp,
        );
      if (followUp === undefined) continue;
      const question = everyQuestion.find((each) => each.id === followUp);
      expect(question?.after).to.deep.equal({ question: id, answer: 'yes' });
    }
  });

  it('each question asked after another comes after it in the flow', () => {
    const order = (id: string) =>
      views.indexOf([...askedItems, ...everyQuestion].find((asked) => asked.id === id)!.view!);
    for (const { id, after } of everyQuestion) {
      if (after) expect(order(id), id).to.be.above(order(after.question));
    }
  });

  it('what the sedative rule names are items', () => {
    expect(idsOf(items)).to.include.members([...sedatives, ...sedativeRisks]);
  });
});

describe('views', () => {
  for (const view of views) {
    it(`${view} asks between one and eight things`, () => {
      const rows = [...askedItems, ...everyQuestion].filter((asked) => asked.view === view);
      expect(rows.length).to.be.within(1, 8);
    });
  }

  it('safety comes first', () => {
    expect(views[0]).to.equal('safety');
  });

  it('every question is asked on a view of the flow', () => {
    for (const { id, view } of everyQuestion) expect(views, id).to.include(view);
  });
});

describe('sources', () => {
  const cited = new Map<string, string>();
  const cite = (by: string, ids: readonly string[]) => {
    for (const id of ids) cited.set(id, by);
  };
  for (const { id, sources: ids } of everyItem) cite(`item ${id}`, ids);
  for (const { id, sources: ids } of conditions) cite(`condition ${id}`, ids);
  for (const [id, ids] of Object.entries(ruleSources)) cite(`rule ${id}`, ids);
  for (const [id, { sources: ids }] of Object.entries(criteria)) cite(`criteria ${id}`, ids);
  for (const { claim, sources: ids } of words.about.claims) cite(`claim ${claim}`, ids);
  for (const { uses, warnings, visits } of words.about.treatments) {
    for (const { text, sources: ids } of [...uses, ...warnings, ...visits]) cite(`text ${text}`, ids);
  }
  cite('stages of Thase and Rush', thaseRushSources);
  for (const [id, { sources: ids }] of Object.entries(maudsleyParts)) cite(`Maudsley ${id}`, ids);
  for (const notes of Object.values(regionalNotes)) {
    for (const { text, sources: ids } of notes) cite(`staff note ${text}`, ids);
  }

  it('every item, condition, rule and patient text has one', () => {
    const lists = [...everyItem, ...conditions, ...words.about.claims];
    for (const { sources: ids } of lists) expect(ids).not.to.be.empty;
    for (const [id, ids] of Object.entries(ruleSources)) expect(ids, id).not.to.be.empty;
  });

  it('every one that is cited exists', () => {
    for (const [id, by] of cited) expect(idsOf(sources), by).to.include(id);
  });

  /** Sources that stand ready and are cited by nothing yet, each with the reason. */
  const unused: Readonly<Record<string, string>> = {
    'ketalar-us-emergence-older': 'for staff (§1.1); patients read of no percentage',
    'ema-spravato-4-1': 'status in the EU (§1.1), for a text per region',
    'nice-ta854': 'status in England (§1.1), for a text per region',
    'smc-esketamine': 'status in Scotland (§1.1), for a text per region',
    'elekt-d-2023': 'further reading for staff (§1.2)',
    'sanacora-2017': 'further reading for staff (§1.2)',
    'mcintyre-2021': 'further reading for staff (§1.2)',
    'ema-depression-2013': 'behind the dose-and-time check (§2.1), for the protocol document',
    'athf-sf2': 'behind the dose-and-time check (§2.1), for the protocol document',
    'mgh-atrq-validation': 'behind the dose-and-time check (§2.1), for the protocol document',
    'maudsley-treatment-inventory': 'doses still to be compared (§2.4, §10)',
  };

  it('every one that exists is cited, or says why not yet', () => {
    expect(idsOf(sources).filter((id) => !cited.has(id))).to.have.members(Object.keys(unused));
  });

  it('every one names its document and version', () => {
    for (const { id, document, version } of sources) {
      expect(document, id).not.to.be.empty;
      expect(version, id).not.to.be.empty;
    }
  });

  it('one that was not read in the document itself says so', () => {
    for (const { id, confirmation, note } of sources) {
      if (confirmation === 'inferred' || confirmation === 'memory')
        expect(note, id).to.be.a('string').and.not.be.empty;
    }
  });
});

describe('words', () => {
  const notEmpty = (text: string | undefined, of: string) =>
    expect(text, of).to.be.a('string').and.match(/\S/);

  it('every item has its question, reason, topic and provider check', () => {
    for (const { id } of items) {
      const { question, why, topic } = words.items[id];
      for (const text of [question, why, topic, providerChecks[id]]) notEmpty(text, id);
    }
  });

  it('every question has its question and topic', () => {
    for (const { id } of questions)
      for (const text of [words.questions[id].question, words.questions[id].topic]) notEmpty(text, id);
    for (const { id } of trialQuestions)
      for (const text of [words.trial[id].question, words.trial[id].topic]) notEmpty(text, id);
  });

  it('every view and part has a title', () => {
    for (const view of views) notEmpty(words.views[view].title, view);
    for (const { id } of parts) notEmpty(words.parts[id], id);
  });

  it('every answer code has words of its own', () => {
    const asked = [
      ...askedItems.map((item) => [item.id, choiceSets[item.answers as keyof typeof choiceSets]] as const),
      ...everyQuestion.map(({ id, codes }) => [id, codes ?? []] as const),
      ...trialQuestions.flatMap((question) =>
        question.kind === 'choice' ? [[question.id, question.codes] as const] : [],
      ),
    ];
    for (const [id, codes] of asked) {
      const shown = codes.map((code) => answerText(words, id, code));
      expect(new Set(shown).size, id).to.equal(codes.length);
      // A medicine's generic name may be its code.
      if (id !== 'augmentation')
        expect(
          shown.filter((text) => codes.some((code) => code === text)),
          id,
        ).to.deep.equal([]);
    }
  });

  it('every outcome has a title and a text', () => {
    const help = { emergency: '911', crisis: 'call or text 988' };
    for (const { id } of recommendations) {
      notEmpty(words.result.outcomes[id].title, id);
      notEmpty(words.result.outcomes[id].text(help), id);
    }
  });

  it('every outcome speaks of a provider', () => {
    const help = { emergency: '911', crisis: 'call or text 988' };
    for (const { id } of recommendations)
      expect(words.result.outcomes[id].text(help), id).to.match(/\bprovider\b/i);
  });

  it('the words of help name both numbers', () => {
    expect(words.result.helpText({ emergency: '999', crisis: 'call 111' }))
      .to.include('999')
      .and.include('call 111');
  });

  it('every finding has a topic and a reason', () => {
    for (const id of Object.keys(ruleSources)) {
      notEmpty(words.result.findings[id]?.topic, id);
      notEmpty(words.result.findings[id]?.why, id);
    }
    for (const { id } of conditions) {
      notEmpty(conditionWords(words, id)?.name, id);
      notEmpty(conditionWords(words, id)?.line, id);
    }
  });

  it('and no words are left over for a finding that does not exist', () => {
    expect(Object.keys(words.result.findings).sort()).to.deep.equal(Object.keys(ruleSources).sort());
  });
});

describe('the decision table', () => {
  const { byTier, promptContact, byItem, derived } = decisionTable;
  const ids: readonly string[] = idsOf(recommendations);

  it('has a row for every tier', () => {
    expect(Object.keys(byTier).sort()).to.deep.equal([...new Set(everyItem.map(({ tier }) => tier))].sort());
  });

  it('asks only for outcomes that exist', () => {
    const rows = [...Object.values(byTier), promptContact, ...Object.values(byItem)];
    const asked = [...rows.flatMap((row) => Object.values(row)), ...Object.values(derived)];
    for (const id of asked) expect(ids).to.include(id);
  });

  it('is never less cautious of a yes than of not sure', () => {
    for (const { yes, unsure, blank } of [
      ...Object.values(byTier),
      promptContact,
      ...Object.values(byItem),
    ]) {
      expect(ids.indexOf(yes)).to.be.at.most(ids.indexOf(unsure));
      expect(ids.indexOf(blank)).to.be.below(ids.indexOf('discuss-consult'));
    }
  });

  it('its own rows are for items that exist', () => {
    expect(idsOf(items)).to.include.members(Object.keys(byItem));
  });

  it('has sources for every rule', () => {
    const rules = Object.keys(derived).filter((id) => id !== 'main-goal');
    expect(Object.keys(ruleSources).sort()).to.deep.equal(rules.sort());
  });

  it('the six outcomes are those of the basis, in its order', () => {
    expect(ids).to.deep.equal([
      'crisis-now',
      'prompt-safety-contact',
      'discuss-listed-condition',
      'discuss-medical-clearance',
      'discuss-history-first',
      'discuss-consult',
    ]);
  });

  it('ranges are from a lower number to a higher', () => {
    for (const [id, [least, most]] of Object.entries(ranges)) expect(least, id).to.be.below(most);
  });
});
