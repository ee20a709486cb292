import type { Finding } from '../finding.ts';
import type { AppliedValue } from '../report.ts';

/** Code-unit order: the same on every machine, whatever its locale. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted, without repeats. */
export const sortedUnique = <T extends string>(values: Iterable<T>): readonly T[] =>
  [...new Set(values)].sort(byCodeUnits);

/** One string per applied value, the same for equal values. */
const keyOfValue = ({ parameterId, from, jurisdiction = '' }: AppliedValue): string =>
  `${parameterId} ${from} ${jurisdiction}`;

/** Rule, then subject; equal ones (of different parts) fall back to their content, so that the order is total. */
export function byRuleThenSubject(a: Finding, b: Finding): number {
  return (
    byCodeUnits(a.ruleId, b.ruleId) ||
    byCodeUnits(a.subject.id, b.subject.id) ||
    byCodeUnits(JSON.stringify(a), JSON.stringify(b))
  );
}

/** Applied values in the order of their keys, without repeats. */
export function uniqueValues(values: readonly AppliedValue[]): readonly AppliedValue[] {
  const byKey = new Map(values.map((value) => [keyOfValue(value), value]));
  return [...byKey].sort(([a], [b]) => byCodeUnits(a, b)).map(([, value]) => value);
}
