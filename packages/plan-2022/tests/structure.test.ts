import { planOutlineSchema, planSchema } from '@deputy-work/work-plan/schema';
import { formatPlanText, outlineOf } from '@deputy-work/work-plan';
import { describe, expect, it } from 'vitest';
import { outline, plan2022 } from '../src/index.ts';
import planJson from '../src/text/plan.json' with { type: 'json' };
import { plan, reading, source } from '../src/text/index.ts';
import { itemCounts } from './item-counts.ts';

const itemsOf = (chapter: number) =>
  plan.items.filter((item) => item.chapter === chapter).map(({ number }) => number);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const times = (entries: readonly { readonly mentions: readonly unknown[] }[]) =>
  entries.reduce((sum, { mentions }) => sum + mentions.length, 0);

describe('the plan', () => {
  it('has ten chapters with the items that each holds', () => {
    const held = [
      range(1, 2),
      range(3, 4),
      range(5, 12),
      range(13, 16),
      range(17, 20),
      range(21, 22),
      range(23, 28),
    ];
    expect(plan.chapters.map(({ number }) => itemsOf(number))).toEqual([
      ...held,
      range(29, 32),
      range(33, 38),
      range(39, 40),
    ]);
  });

  it('has two sub-sections, both in chapter three: items 5 to 8 and 9 to 12', () => {
    expect(
      plan.chapters.filter(({ subsections }) => subsections.length > 0).map(({ number }) => number),
    ).toEqual([3]);
    const bySubsection = [1, 2].map((subsection) =>
      plan.items.filter((item) => item.subsection === subsection).map(({ number }) => number),
    );
    expect(bySubsection).toEqual([range(5, 8), range(9, 12)]);
  });

  it('has 40 items, numbered without gap or repeat', () => {
    expect(plan.items.map(({ number }) => number)).toEqual(range(1, 40));
  });

  it('has in each item as many sentences and characters as a count without the reader found', () => {
    const counted = plan.items.map(({ number, sentences }) => [
      number,
      sentences.length,
      sentences.reduce((sum, { text }) => sum + text.length, 0),
    ]);
    expect(counted).toEqual(itemCounts);
  });

  it('has 152 sentences in items, 40 of them titles, and two in the introduction', () => {
    expect(plan.items.flatMap(({ sentences }) => sentences)).toHaveLength(152);
    expect(plan.items.map(({ title, sentences }) => sentences[0]?.text === `${title}。`)).toEqual(
      range(1, 40).map(() => true),
    );
    expect(plan.preamble).toHaveLength(2);
  });

  it('cites 10 documents, 12 times', () => {
    expect([plan.documents.length, times(plan.documents)]).toEqual([10, 12]);
  });

  it('quotes 18 terms, 20 times', () => {
    expect([plan.quotedTerms.length, times(plan.quotedTerms)]).toEqual([18, 20]);
  });

  it('was adopted in principle by the 106th meeting and revised by the 107th and the 114th', () => {
    expect(
      plan.adoption.map(({ decidedOn, meetingNumber, action }) => [decidedOn, meetingNumber, action]),
    ).toEqual([
      ['2021-11-29', 106, 'adopted-in-principle'],
      ['2021-12-23', 107, 'revised'],
      ['2022-04-11', 114, 'revised'],
    ]);
  });

  it('fits the schema, in the module and in plan.json', () => {
    expect(planSchema.parse(plan)).toEqual(plan);
    expect(planSchema.parse(planJson)).toEqual(plan);
  });
});

describe('the text', () => {
  it('rebuilt from the data equals the repaired source character for character', () => {
    expect(formatPlanText(planSchema.parse(planJson))).toBe(reading.text);
  });

  it('differs from the source by nothing but spaces and line feeds', () => {
    const dense = (text: string) => text.replaceAll(/\s/gu, '');
    expect(dense(reading.text)).toBe(dense(source));
    expect(reading.rawOffsets.map((at) => source.charAt(at)).join('')).toBe(reading.text);
  });

  it('joins the eleven items that page breaks cut', () => {
    const breaks = reading.repairs.filter(({ kind }) => kind === 'page-break');
    expect(breaks.map(({ line }) => line)).toEqual([11, 29, 41, 55, 65, 75, 83, 101, 113, 123, 129]);
    expect(breaks[1]?.after).toContain('意见建议。');
  });

  it('has lost the stray spaces of its title, its adoption line and two headings, and nothing else was repaired but the empty lines above', () => {
    const others = reading.repairs.filter(({ kind }) => kind !== 'page-break');
    expect(others.map(({ kind, line }) => [kind, line])).toEqual([
      ['blank-lines', 1],
      ['stray-space', 3],
      ['stray-space', 5],
      ['stray-space', 49],
      ['stray-space', 109],
    ]);
  });
});

describe('the outline', () => {
  it('is the plan without its sentences', () => {
    expect(outline).toEqual(outlineOf(plan));
    expect(planOutlineSchema.parse(outline)).toEqual(outline);
  });

  it('has the title that citations print', () => {
    expect(plan2022.title['zh-CN']).toBe(outline.title);
  });
});
