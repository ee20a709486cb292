import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlanText, parsePlan, PlanTextError } from '../src/index.ts';
import { planSchema } from '../src/schema/index.ts';
import { planTexts } from './plan-texts.ts';

/** Where a page may cut `text` between two words of prose: not beside a space and not after a finished sentence. */
const cutsOf = (text: string, paragraph: string): readonly number[] => {
  const start = text.indexOf(paragraph) + paragraph.indexOf('. ') + 3;
  const end = text.indexOf(paragraph) + paragraph.length;
  return Array.from({ length: end - start }, (_, i) => start + i).filter(
    (at) => !/[\s。！？]/u.test(text.charAt(at - 1)) && !/\s/u.test(text.charAt(at)),
  );
};

const brokenPlanTexts = planTexts
  .chain(({ text, items }) =>
    fc.record({
      text: fc.constant(text),
      cuts: fc.uniqueArray(fc.constantFrom(...items.flatMap((paragraph) => cutsOf(text, paragraph))), {
        maxLength: 6,
      }),
      gap: fc.constantFrom('\n\n', '\n', '\r\n\r\n', '　\n\n\n　　'),
    }),
  )
  .map(({ text, cuts, gap }) => ({
    text,
    cuts,
    broken: cuts
      .toSorted((a, b) => b - a)
      .reduce((whole, at) => whole.slice(0, at) + gap + whole.slice(at), text),
  }));

describe('the reader', () => {
  it('reads every sentence of every item, and the text rebuilt from the data is the text', () => {
    fc.assert(
      fc.property(planTexts, ({ text, sentences }) => {
        const reading = parsePlan(text);
        expect(reading.plan.items.map((item) => item.sentences.map((each) => each.text))).toEqual(sentences);
        expect(formatPlanText(reading.plan)).toBe(text);
        expect(reading.repairs).toEqual([]);
      }),
    );
  });

  it('makes plans that fit the schema', () => {
    fc.assert(
      fc.property(planTexts, ({ text }) => {
        const { plan } = parsePlan(text);
        expect(planSchema.parse(plan)).toEqual(plan);
      }),
    );
  });

  it('reads the same plan wherever pages cut its items, and reports each cut', () => {
    fc.assert(
      fc.property(brokenPlanTexts, ({ text, cuts, broken }) => {
        const reading = parsePlan(broken);
        expect(reading.plan).toEqual(parsePlan(text).plan);
        expect(reading.repairs.map(({ kind }) => kind)).toEqual(cuts.map(() => 'page-break'));
      }),
    );
  });

  it('leads every unit of the repaired text back to the raw text, and leaves nothing out but space', () => {
    fc.assert(
      fc.property(brokenPlanTexts, ({ broken }) => {
        const { text, rawOffsets } = parsePlan(broken);
        expect(rawOffsets.map((at) => broken.charAt(at)).join('')).toBe(text);
        const kept = new Set(rawOffsets);
        expect(
          Array.from(broken)
            .filter((_, at) => !kept.has(at))
            .join(''),
        ).toMatch(/^\s*$/u);
      }),
    );
  });

  it('gives offsets at which the repaired text has the words', () => {
    fc.assert(
      fc.property(brokenPlanTexts, ({ broken }) => {
        const { plan, text } = parsePlan(broken);
        const spans = [
          ...[...plan.preamble, ...plan.items.flatMap(({ sentences }) => sentences)].map((each) => [
            each.offset,
            each.text,
          ]),
          ...[...plan.documents, ...plan.quotedTerms]
            .flatMap(({ mentions }) => mentions)
            .map(({ offset, words }) => [offset, words]),
        ] as const;
        for (const [offset, words] of spans)
          expect(text.startsWith(String(words), Number(offset))).toBe(true);
      }),
    );
  });

  it('refuses a line that belongs nowhere, wherever it stands, and names it', () => {
    const strays = fc.constantFrom('无处安放的一句话。', '第12页', '2．组织代表视察。', '（三十', '附件');
    const cases = planTexts.chain(({ text }) =>
      fc.record({
        paragraphs: fc.constant(text.split('\n\n')),
        stray: strays,
        // After title, adoption line and preamble: before that a line is one of those.
        at: fc.integer({ min: 3, max: text.split('\n\n').length }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ paragraphs, stray, at }) => {
        const text = paragraphs.toSpliced(at, 0, stray).join('\n\n');
        expect(() => parsePlan(text)).toThrow(
          expect.objectContaining({ name: 'PlanTextError', line: at * 2 + 1 }) as PlanTextError,
        );
      }),
    );
  });

  it('refuses a plan from which an item is missing, unless it was the last', () => {
    const cases = planTexts
      .filter(({ items }) => items.length > 1)
      .chain(({ text, items }) =>
        fc.record({ text: fc.constant(text), item: fc.constantFrom(...items.slice(0, -1)) }),
      );
    fc.assert(
      fc.property(cases, ({ text, item }) => {
        expect(() => parsePlan(text.replace(`${item}\n\n`, ''))).toThrow(PlanTextError);
      }),
    );
  });

  it('refuses a plan in which an item stands twice', () => {
    const cases = planTexts.chain(({ text, items }) =>
      fc.record({ text: fc.constant(text), item: fc.constantFrom(...items) }),
    );
    fc.assert(
      fc.property(cases, ({ text, item }) => {
        expect(() => parsePlan(text.replace(item, `${item}\n\n${item}`))).toThrow(
          expect.objectContaining({ code: 'item-repeated' }) as PlanTextError,
        );
      }),
    );
  });
});
