import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, sampleActivity, severity } from '../../tests/sample.ts';
import { inspection } from '../../tests/topic.ts';
import { resultsAreFedBack } from './results-are-fed-back.ts';

const chongqing = inspection.overlays.find(({ jurisdiction }) => jurisdiction === '50')!;
const findingOf = (fedBackOn: string | undefined, asOf: string) =>
  ask(resultsAreFedBack, {
    activities: [
      sampleActivity({
        kind: 'special-research',
        congressLevel: 'county',
        results: { handedOverOn: '2022-03-28', ...(fedBackOn !== undefined && { fedBackOn }) },
      }),
    ],
    asOf,
    overlay: chongqing,
  });

const aroundTheEnd = fc.constantFrom('2022-04-27', '2022-04-28', '2022-04-29', '2022-05-05');

describe('results with a time of the place', () => {
  it('never stand worse for coming back earlier', () => {
    fc.assert(
      fc.property(aroundTheEnd, aroundTheEnd, aroundTheEnd, (one, other, asOf) => {
        const [early, late] = [one, other].toSorted() as [string, string];
        expect(severity[findingOf(early, asOf).outcome]).toBeLessThanOrEqual(
          severity[findingOf(late, asOf).outcome],
        );
      }),
    );
  });

  it('carry the time, its source and its place', () => {
    const [used] = findingOf(undefined, '2022-04-28').values;
    expect(used).toMatchObject({ value: { amount: 1, unit: 'month' }, jurisdiction: '50' });
    expect(used?.basis[0].instrument.id).toBe('chongqing-deputies-measures-2016');
  });
});
