import { evaluate, layerOverlays, type Overlay, type Rule } from '@deputy-work/rules';
import type { RuleCase } from '../rules/topic.ts';

/** The paths that a rule looks at, an entry of a list being `*`: `activities.*.deputies.invitedIds`. */
export type FactsRead = ReadonlySet<string>;

/** A path among facts, in the form in which {@link FactsRead} has it. */
export const pathPattern = (path: readonly (string | number)[]) =>
  path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');

/** The value, noting the path of whatever is read of it. The same part is the same object each time, as rules may expect. */
function noting(value: unknown, path: readonly (string | number)[], read: Set<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const parts = new Map<string, unknown>();
  return new Proxy(value, {
    get(target, key) {
      const part: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol' || !Object.hasOwn(target, key) || key === 'length') return part;
      const inner = [...path, Array.isArray(target) ? Number(key) : key];
      read.add(pathPattern(inner));
      if (!parts.has(key)) parts.set(key, noting(part, inner, read));
      return parts.get(key);
    },
  });
}

/**
 * Which facts a rule looks at in any of its cases. Not only in the case at hand: there it may have stopped at the first of them, and the
 * others are just those that one wants to turn.
 */
export function factsReadBy(rule: Rule, cases: readonly RuleCase[], overlays: readonly Overlay[]): FactsRead {
  const read = new Set<string>();
  for (const { facts, asOf, jurisdiction } of cases) {
    const overlay = jurisdiction === undefined ? undefined : layerOverlays(jurisdiction, overlays);
    evaluate([rule], noting(facts, [], read), { asOf, overlay });
  }
  return read;
}
