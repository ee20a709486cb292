import { describe, expect, it } from 'vitest';
import { quote, search, type NamedMentions, type PlanName } from '@deputy-work/work-plan';
import {
  bodies,
  documents,
  feedbackLoops,
  systems,
  unmarkedDocuments,
  type PlanSystem,
} from '../src/classification.ts';
import { plan } from '../src/text/index.ts';

const itemsOf = (mentions: NamedMentions['mentions']) => [
  ...new Set(mentions.flatMap(({ item }) => (item === undefined ? [] : [item]))),
];
const uniqueCodes = (entries: readonly { readonly code: string }[]) =>
  new Set(entries.map(({ code }) => code)).size;

const vocabularies: readonly {
  readonly what: string;
  readonly names: readonly (PlanName & { readonly items: readonly number[] })[];
  readonly found: readonly NamedMentions[];
}[] = [
  { what: 'system', names: systems, found: plan.systems },
  { what: 'body', names: bodies, found: plan.bodies },
];

describe.each(vocabularies)('each $what', ({ names, found }) => {
  it('has a code of its own', () => {
    expect(uniqueCodes(names)).toBe(names.length);
  });

  it('shares no spelling with another', () => {
    const spellings = names.flatMap(({ printedAs }) => printedAs);
    expect(new Set(spellings).size).toBe(spellings.length);
  });

  it('is printed by the items that it lists, and by no other', () => {
    expect(found.map(({ code, mentions }) => [code, itemsOf(mentions)])).toEqual(
      names.map(({ code, items }) => [code, items]),
    );
  });

  it('is printed in each of its spellings', () => {
    const printed = new Set(found.flatMap(({ mentions }) => mentions.map(({ words }) => words)));
    expect(names.flatMap(({ printedAs }) => printedAs).filter((words) => !printed.has(words))).toEqual([]);
  });
});

describe('item 28', () => {
  it('keeps the transposed name of the platform as printed', () => {
    expect(quote(plan, 28, '代表信息化工作平台').sentence).toBe(2);
    expect(search(plan, '代表信息化工作平台')).toHaveLength(1);
  });

  it('is linked to the platform, which a search for its usual name would miss', () => {
    const platform = plan.systems.find(({ code }) => code === 'deputies-work-platform');
    expect(platform?.mentions.filter(({ item }) => item === 28).map(({ words }) => words)).toEqual([
      '代表信息化工作平台',
    ]);
    expect(search(plan, '代表工作信息化平台').some(({ item }) => item === 28)).toBe(false);
    expect(search(plan, '代表工作信息化平台')).toHaveLength(9);
  });

  it('has a note that says why', () => {
    const platform: PlanSystem | undefined = systems.find(({ code }) => code === 'deputies-work-platform');
    expect(platform?.slips?.map(({ item, words }) => [item, words])).toEqual([[28, '代表信息化工作平台']]);
  });
});

describe('the documents', () => {
  it('are those that the plan prints in title marks, with their items and the times each is mentioned', () => {
    expect(
      documents.map(({ title, inIntroduction, items, times }) => [
        title['zh-CN'],
        inIntroduction,
        items,
        times,
      ]),
    ).toEqual(
      plan.documents.map(({ title, mentions }) => [
        title,
        mentions.some(({ item }) => item === undefined),
        itemsOf(mentions),
        mentions.length,
      ]),
    );
  });

  it('are eight rules or policy papers and two periodicals', () => {
    expect(documents.filter(({ kind }) => kind === 'periodical')).toHaveLength(2);
    expect(documents).toHaveLength(10);
  });

  it('without title marks are printed by the items that they list', () => {
    for (const { printed, items } of unmarkedDocuments) {
      for (const item of items) {
        const text = plan.items[item - 1]?.sentences.map((sentence) => sentence.text).join('');
        expect(text).toContain(printed);
      }
    }
  });
});

describe('the feedback loops', () => {
  it('are twelve', () => {
    expect(feedbackLoops).toHaveLength(12);
    expect(uniqueCodes(feedbackLoops)).toBe(12);
  });

  it('have steps that the plan says, in words found exactly once in the sentence named', () => {
    const said = feedbackLoops.flatMap(({ steps }) => steps.flatMap(({ saidBy }) => [...saidBy]));
    for (const { item, sentence, words } of said) {
      const text = plan.items[item - 1]?.sentences[sentence - 1]?.text ?? '';
      expect([words, text.split(words).length - 1]).toEqual([words, 1]);
    }
  });

  it('have no step said outside the items of the loop', () => {
    for (const { items, steps } of feedbackLoops) {
      const outside = steps.flatMap(({ saidBy }) =>
        saidBy.filter(({ item }) => !(items as readonly number[]).includes(item)),
      );
      expect(outside).toEqual([]);
    }
  });
});
