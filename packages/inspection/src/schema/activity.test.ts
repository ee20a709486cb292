import { describe, expect, it } from 'vitest';
import { Activity } from './activity.ts';

const draft = {
  id: 'trip',
  congressId: 'npc-13',
  title: '示例法执法检查组赴示例省检查',
  kind: 'enforcement-inspection',
  organiserId: 'committee',
  topics: [],
  members: [],
  deputies: { invitedIds: [], confirmedIds: [], attendedIds: [] },
  views: [],
  hearings: [],
};
const view = { id: 'v-1', deputyId: 'd-1', summary: '示例意见' };
const hearing = { id: 'h-1', on: '2022-08-30', kind: 'report-heard', invitedDeputyIds: [] };

const pathsOf = (changes: object) =>
  Activity.safeParse({ ...draft, ...changes }).error?.issues.map(({ path }) => path.join('.'));

describe('Activity', () => {
  it('may be a draft without destination and days', () => {
    expect(Activity.parse(draft)).toEqual(draft);
  });

  it('may be all it can be', () => {
    const whole = {
      ...draft,
      entrustedBodyId: 'lower-committee',
      electoralUnitId: 'zhejiang',
      destination: { level: 'city', jurisdiction: '3301', name: '杭州市' },
      topics: ['示例法实施情况'],
      departsOn: '2022-06-10',
      returnsOn: '2022-06-10',
      departedOn: '2022-06-11',
      crossesElectoralUnits: true,
      arrangement: { byBodyId: 'committee', on: '2022-05-20' },
      members: [{ name: '示例组长', role: 'leader' }],
      deputies: { invitedIds: ['d-1', 'd-2'], confirmedIds: ['d-1'], attendedIds: ['d-3'] },
      views: [{ ...view, reflectedInReport: true, treatment: 'noted' }],
      report: { submittedOn: '2022-07-01', parts: ['advice-on-the-law'] },
      hearings: [hearing],
      results: { handedOverOn: '2022-07-04', fedBackOn: '2022-07-04' },
    };
    expect(Activity.parse(whole)).toEqual(whole);
  });

  it('lists each deputy once, so that no one counts twice', () => {
    const deputies = { invitedIds: ['d-1', 'd-2', 'd-1'], confirmedIds: [], attendedIds: ['d-1', 'd-1'] };
    expect(pathsOf({ deputies })).toEqual(['deputies.invitedIds.2', 'deputies.attendedIds.1']);
    expect(pathsOf({ hearings: [{ ...hearing, invitedDeputyIds: ['d-1', 'd-1'] }] })).toEqual([
      'hearings.0.invitedDeputyIds.1',
    ]);
  });

  it('gives each view and each hearing an id of its own', () => {
    expect(pathsOf({ views: [view, view] })).toEqual(['views.1.id']);
    expect(pathsOf({ hearings: [hearing, { ...hearing, on: '2022-09-01' }] })).toEqual(['hearings.1.id']);
  });

  it('does not return before it leaves', () => {
    expect(pathsOf({ departsOn: '2022-06-10', returnsOn: '2022-06-09' })).toEqual(['returnsOn']);
    expect(pathsOf({ returnsOn: '2022-06-09' })).toBeUndefined();
  });

  it('is not cancelled once the team has left', () => {
    expect(pathsOf({ departedOn: '2022-06-10', cancelledOn: '2022-06-12' })).toEqual(['cancelledOn']);
  });

  it('does not feed back results before they are handed over', () => {
    expect(pathsOf({ results: { handedOverOn: '2022-07-04', fedBackOn: '2022-07-03' } })).toEqual([
      'results.fedBackOn',
    ]);
  });

  it('refuses keys it does not know, days that are none, blank titles and codes not on the list', () => {
    expect(Activity.safeParse({ ...draft, version: 1 }).success).toBe(false);
    expect(pathsOf({ departsOn: '2022-02-30' })).toEqual(['departsOn']);
    expect(pathsOf({ title: ' ' })).toEqual(['title']);
    expect(pathsOf({ kind: 'tour' })).toEqual(['kind']);
  });
});
