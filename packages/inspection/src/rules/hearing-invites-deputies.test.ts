import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, sampleActivity, severity } from '../../tests/sample.ts';
import type { Hearing } from '../schema/index.ts';
import { hearingInvitesDeputies } from './hearing-invites-deputies.ts';

const attended = ['a', 'b', 'c'];
const deputies = { invitedIds: attended, confirmedIds: attended, attendedIds: attended };
const findingOn = (asOf: string, hearings: Hearing[]) =>
  ask(hearingInvitesDeputies, { activities: [sampleActivity({ deputies, hearings })], asOf });

const anyHearings = fc
  .array(
    fc.record({
      on: fc.constantFrom('2022-08-29', '2022-08-30', '2022-08-31'),
      kind: fc.constantFrom<Hearing['kind']>('report-heard', 'special-inquiry'),
      invitedDeputyIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'stranger'), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((hearings) => hearings.map((hearing, index) => ({ id: `h-${index}`, ...hearing })));

describe('the hearings that came of an inspection', () => {
  it('never stand worse for one more deputy invited', () => {
    fc.assert(
      fc.property(anyHearings, fc.nat(3), (hearings, index) => {
        const more = hearings.map((hearing, at) =>
          at === index ? { ...hearing, invitedDeputyIds: [...hearing.invitedDeputyIds, 'c'] } : hearing,
        );
        expect(severity[findingOn('2022-08-30', more).outcome]).toBeLessThanOrEqual(
          severity[findingOn('2022-08-30', hearings).outcome],
        );
      }),
    );
  });

  it('are found the same in whatever order they are recorded', () => {
    fc.assert(
      fc.property(anyHearings, (hearings) => {
        const { outcome, due, measure } = findingOn('2022-08-30', hearings);
        expect(findingOn('2022-08-30', hearings.toReversed())).toMatchObject({ outcome, due, measure });
      }),
    );
  });

  it('are not one invitation each: one deputy invited to the first says nothing of the second', () => {
    const hearings: Hearing[] = [
      { id: 'first', on: '2022-08-29', kind: 'report-heard', invitedDeputyIds: ['a', 'b', 'c'] },
      { id: 'second', on: '2022-08-31', kind: 'special-inquiry', invitedDeputyIds: [] },
    ];
    expect(findingOn('2022-08-30', hearings)).toMatchObject({ outcome: 'pending', evidence: ['second'] });
  });
});
