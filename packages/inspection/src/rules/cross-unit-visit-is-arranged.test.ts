import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, sampleActivity } from '../../tests/sample.ts';
import { crossUnitVisitIsArranged } from './cross-unit-visit-is-arranged.ts';

const days = ['2022-06-08', '2022-06-09', '2022-06-10', '2022-06-11'] as const;
const visit = (arrangedOn: string | undefined, hasLeft: boolean) =>
  sampleActivity({
    kind: 'special-research',
    crossesElectoralUnits: true,
    ...(hasLeft && { departedOn: '2022-06-10' }),
    ...(arrangedOn !== undefined && { arrangement: { byBodyId: 'committee', on: arrangedOn } }),
  });

describe('a visit across electoral units', () => {
  it('holds from the day it is arranged, if that is no later than the day it leaves', () => {
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.constantFrom(...days), fc.boolean(), (on, asOf, hasLeft) => {
        const { outcome } = ask(crossUnitVisitIsArranged, { activities: [visit(on, hasLeft)], asOf });
        expect(outcome === 'satisfied').toBe(on <= asOf && on <= '2022-06-10');
      }),
    );
  });

  it('is settled once the team has left', () => {
    const left = { activities: [visit(undefined, true)], asOf: '2022-06-10' };
    const atHome = { activities: [visit(undefined, false)], asOf: '2022-06-10' };
    expect(ask(crossUnitVisitIsArranged, left).outcome).toBe('violated');
    expect(ask(crossUnitVisitIsArranged, atHome).outcome).toBe('pending');
  });
});
