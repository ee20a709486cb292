import { expect, it } from 'vitest';
import { book2022 } from '../src/book.ts';

const { plan, classification, vocabulary, english } = book2022;

it('classifies the sentences of the text that it carries', () => {
  const printed = plan.items.flatMap(({ number, sentences }) => sentences.map((one) => [number, one.number]));
  expect(classification.map(({ item, sentence }) => [item, sentence])).toEqual(printed);
});

it('has a name for every code of its duties', () => {
  const named = new Set(
    Object.values(vocabulary).flatMap((list: readonly { readonly code: string }[]) =>
      list.map(({ code }) => code),
    ),
  );
  const used = classification.flatMap(({ duties }) =>
    duties.flatMap(({ who, forWhom = [], channels = [], loop = [], howMany, checkedBy = [] }) => [
      ...who,
      ...forWhom,
      ...channels,
      ...[loop].flat(),
      ...(howMany ? ['every' in howMany ? howMany.every : howMany.unit] : []),
      ...checkedBy.flatMap((check) => ('planned' in check ? [check.planned] : [])),
    ]),
  );
  expect(used.filter((code) => !named.has(code))).toEqual([]);
});

it('has an English title for every chapter, sub-section and item of its text', () => {
  const untitled = [
    ...plan.chapters.filter(({ number }) => !english.chapters[number]),
    ...plan.chapters.flatMap((chapter) =>
      chapter.subsections.filter(({ number }) => !english.subsections[chapter.number]?.[number]),
    ),
    ...plan.items.filter(({ number }) => !english.items[number]),
  ];
  expect(untitled).toEqual([]);
});
