import { inspectionRules } from '@deputy-work/inspection';
import { cite, plan2022 } from '@deputy-work/plan-2022';
import { classification } from '@deputy-work/plan-2022/classification';
import { article, defineInstrument } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import { countClasses, type ClassCounts } from './class-counts.ts';
import { itemsOf, summariseItems } from './summarise-items.ts';

const book = { instrument: plan2022, classification };

const law = defineInstrument({
  id: 'some-law',
  kind: 'statute',
  title: { 'zh-CN': '某法', en: 'Some Law' },
  inForce: { from: '2020-01-01' },
});

describe('the items a basis rests on', () => {
  it('are those of the plan, each once; articles of statutes are none', () => {
    expect(itemsOf(plan2022, [cite(18, '至少'), article(law, 18), cite(21), cite(18)])).toEqual([18, 21]);
  });
});

describe('the summary of the items', () => {
  const rule = { id: 'inspection.enforcement.invites-deputies', basis: [cite(18)] as const };
  const summaries = summariseItems(book, [rule]);

  it('covers every item once, in the order of the plan', () => {
    expect(summaries.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  });

  it('counts every sentence of the plan in one class', () => {
    const total = ({ rule, duty, discretion, context }: ClassCounts) => rule + duty + discretion + context;
    expect(total(countClasses(classification))).toBe(classification.length);
    expect(summaries.reduce((sum, { classes }) => sum + total(classes), 0)).toBe(classification.length);
  });

  it('gives an item the rules that cite it, and only rules that exist', () => {
    expect(summaries[17]?.ruleIds).toEqual([rule.id]);
    expect(summaries[5]?.ruleIds).toEqual([]);
  });

  it('gives an item the rules that its classification names, even when they cite another source', () => {
    const bySession = {
      id: 'inspection.concentrated.once-per-electoral-unit',
      basis: [article(law, 1)] as const,
    };
    expect(summariseItems(book, [bySession])[5]?.ruleIds).toEqual([bySession.id]);
  });

  it('names the packages that will check what no rule checks yet', () => {
    expect(summaries[6]?.plannedPackages).toEqual(expect.arrayContaining(['meetings', 'liaison']));
    expect(summaries[1]?.plannedPackages).toEqual([]);
  });

  it('counts a rule that the host does not show as one to come, not as a matter for people', () => {
    expect(summariseItems(book, [])[17]?.plannedPackages).toEqual(['inspection']);
    expect(summaries[17]?.plannedPackages).toEqual(['inspection']);
    expect(summariseItems(book, inspectionRules)[17]?.plannedPackages).toEqual([]);
  });
});
