import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, sampleActivity, severity } from '../../tests/sample.ts';
import type { ActivityFact } from '../schema/index.ts';
import { deputyIsOnOneTeamADay } from './deputy-is-on-one-team-a-day.ts';

const day = (offset: number) => `2022-06-${String(10 + offset).padStart(2, '0')}`;

const anyTeam = fc
  .record({
    starts: fc.nat(8),
    lasts: fc.nat(3),
    confirmedIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    kind: fc.constantFrom<ActivityFact['kind']>('enforcement-inspection', 'individual-inspection'),
  })
  .map(({ starts, lasts, confirmedIds, kind }) => ({
    kind,
    departsOn: day(starts),
    returnsOn: day(starts + lasts),
    deputies: { invitedIds: confirmedIds, confirmedIds, attendedIds: [] as string[] },
  }));
const anyTeams = fc.array(anyTeam, { minLength: 1, maxLength: 5 });
const activitiesOf = (teams: readonly Partial<ActivityFact>[]) =>
  teams.map((team, index) => sampleActivity({ id: `t-${index}`, ...team }));

describe('deputies on teams', () => {
  it('never make a team stand worse by withdrawing from it', () => {
    fc.assert(
      fc.property(anyTeams, fc.constantFrom('a', 'b', 'c'), (teams, gone) => {
        const [first, ...others] = activitiesOf(teams) as [ActivityFact, ...ActivityFact[]];
        const confirmedIds = first.deputies.confirmedIds.filter((id) => id !== gone);
        const without = { ...first, deputies: { ...first.deputies, confirmedIds } };
        const [before, after] = [first, without].map((team) =>
          ask(deputyIsOnOneTeamADay, { activities: [team, ...others], asOf: '2022-06-13' }),
        );
        expect(severity[after!.outcome]).toBeLessThanOrEqual(severity[before!.outcome]);
      }),
    );
  });

  it('are found the same in whatever order the activities are recorded', () => {
    fc.assert(
      fc.property(anyTeams, (teams) => {
        const activities = activitiesOf(teams);
        const question = { asOf: '2022-06-13' };
        expect(ask(deputyIsOnOneTeamADay, { ...question, activities: activities.toReversed() })).toEqual(
          ask(deputyIsOnOneTeamADay, { ...question, activities }),
        );
      }),
    );
  });
});
