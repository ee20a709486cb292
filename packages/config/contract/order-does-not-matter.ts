import { evaluate, type NeedsOf, type Rule } from '@deputy-work/rules';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf, optionsOf, type Topic } from './topic.ts';

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

/** The same facts, each list in another order. */
const reordered = <Facts extends object>(facts: Facts): fc.Arbitrary<Facts> => {
  const lists = Object.entries(facts).map(([name, list]) => [name, shuffled(list as unknown[])]);
  return fc.record(
    Object.fromEntries(lists) as Record<string, fc.Arbitrary<unknown[]>>,
  ) as fc.Arbitrary<never>;
};

const hasManyFacts = (facts: object) =>
  Object.values(facts).some((list) => Array.isArray(list) && list.length > 1);

/** Contract: neither the order of facts nor that of rules changes a report. */
export function orderDoesNotMatter<R extends Rule>(topic: Topic<R>): void {
  const { rules } = topic;
  const everyCase = casesOf(topic);

  describe('the order of facts', () => {
    it('does not change a report', () => {
      const withMany = everyCase.filter(({ facts }) => hasManyFacts(facts as object));
      expect(withMany.length).toBeGreaterThan(5);
      const some = fc
        .constantFrom(...withMany)
        .chain((legalCase) =>
          fc.tuple(fc.constant(legalCase), reordered(legalCase.facts as NeedsOf<R> & object)),
        );
      fc.assert(
        fc.property(some, ([legalCase, facts]) => {
          const options = optionsOf(topic, legalCase);
          expect(evaluate(rules, facts, options)).toEqual(evaluate(rules, legalCase.facts, options));
        }),
      );
    });
  });

  describe('the order of rules', () => {
    it('does not change a report', () => {
      fc.assert(
        fc.property(fc.constantFrom(...everyCase), shuffled(rules), (legalCase, inOtherOrder) => {
          const options = optionsOf(topic, legalCase);
          expect(evaluate(inOtherOrder, legalCase.facts, options)).toEqual(
            evaluate(rules, legalCase.facts, options),
          );
        }),
      );
    });
  });
}
