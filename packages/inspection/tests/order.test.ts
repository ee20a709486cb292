import { evaluate, layerOverlays, outcomes } from '@deputy-work/rules';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectionRules } from '../src/index.ts';
import { readCases, readOverlays } from './read-cases.ts';

const overlays = readOverlays();
const everyCase = readCases().flatMap(({ cases }) => cases);
const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

describe('the order of facts', () => {
  it('does not change a report', () => {
    const manyFacts = everyCase.filter(({ facts }) => facts.activities.length > 1);
    expect(manyFacts.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(
        fc
          .constantFrom(...manyFacts)
          .chain((legalCase) => fc.tuple(fc.constant(legalCase), shuffled(legalCase.facts.activities))),
        ([{ facts, asOf }, activities]) => {
          const options = { asOf, include: outcomes };
          expect(evaluate(inspectionRules, { ...facts, activities }, options)).toEqual(
            evaluate(inspectionRules, facts, options),
          );
        },
      ),
    );
  });

  it('of rules does not change a report', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyCase), shuffled(inspectionRules), (legalCase, rules) => {
        const { facts, asOf, jurisdiction } = legalCase;
        const overlay = jurisdiction === undefined ? undefined : layerOverlays(jurisdiction, overlays);
        const options = { asOf, overlay, include: outcomes };
        expect(evaluate(rules, facts, options)).toEqual(evaluate(inspectionRules, facts, options));
      }),
    );
  });
});
