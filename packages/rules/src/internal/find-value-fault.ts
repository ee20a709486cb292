import type { Comparison } from '../parameter.ts';

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isDuration = (value: unknown) =>
  isRecord(value) &&
  isCount(value['amount']) &&
  ['day', 'working-day', 'month'].includes(String(value['unit']));
const isFraction = (value: unknown) =>
  isRecord(value) && isCount(value['numerator']) && isCount(value['denominator']) && value['denominator'] > 0;
const isWordList = (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string');

const kinds = {
  count: { fits: isCount, say: 'a whole number that is not negative' },
  duration: { fits: isDuration, say: '{ amount, unit } with unit "day", "working-day" or "month"' },
  fraction: { fits: isFraction, say: '{ numerator, denominator } in whole numbers, denominator above 0' },
  words: { fits: isWordList, say: 'a list of at least one word' },
};

const kindOf: Record<Comparison, keyof typeof kinds> = {
  atLeast: 'count',
  atMost: 'count',
  moreThan: 'count',
  lessThan: 'count',
  within: 'duration',
  fractionAtLeast: 'fraction',
  fractionMoreThan: 'fraction',
  containsAll: 'words',
};

/** What `value` should have been for `comparison`, or undefined when it fits. */
export function findValueFault(value: unknown, comparison: Comparison): string | undefined {
  const { fits, say } = kinds[kindOf[comparison]];
  return fits(value)
    ? undefined
    : `${JSON.stringify(value)} does not fit "${comparison}", which takes ${say}`;
}
