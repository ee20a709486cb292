import { article, defineOverlay } from '@deputy-work/rules';
import { shandongDeputiesMeasures2015 } from '@deputy-work/congress/instruments';
import { describe, expect, it } from 'vitest';
import { leaveApprovers } from '../parameters/leave-approvers.ts';
import { meetingsParameters } from '../parameters/index.ts';
import { leaveRoutes } from '../parameters/leave-routes.ts';
import { deriveLeaveRoute } from './derive-leave-route.ts';

const session = {
  id: 'session',
  congressId: 'county',
  number: 1,
  kind: 'ordinary',
  opensOn: '2022-01-10',
  closesOn: '2022-01-14',
} as const;

const basis = [article(shandongDeputiesMeasures2015, 7)] as const;
const values = [
  {
    from: '2022-01-01',
    to: '2024-12-31',
    value: ['before-session/standing-committee', 'plenary/presidium'],
    unit: 'route',
    basis,
  },
];
const overlay = defineOverlay(
  '37',
  { [leaveRoutes.id]: values, [leaveApprovers.id]: values },
  meetingsParameters,
);

const route = (askedOn: string, level: 'national' | 'county' = 'county', place = overlay) =>
  deriveLeaveRoute({ askedOn, scope: 'plenary' }, { level }, session, place);

describe('the route of leave', () => {
  it('for the NPC names the secretariat and nobody who approves', () => {
    expect(
      deriveLeaveRoute({ askedOn: '2022-03-01', scope: 'session' }, { level: 'national' }, session),
    ).toEqual({
      addressees: ['secretariat'],
      approvers: [],
      basis: [expect.objectContaining({ place: { article: 15 } })],
    });
  });

  it('for a local congress is what the place says of the occasion', () => {
    expect(route('2022-01-09').approvers).toEqual(['standing-committee']);
    expect(route('2022-01-10').approvers).toEqual(['presidium']);
    expect(route('2022-01-10').addressees).toEqual(['presidium']);
  });

  it('names an article once that says both who is asked and who approves', () => {
    expect(route('2022-01-10').basis).toEqual(basis);
  });

  it('names nobody before the place had a rule, and cites nothing then', () => {
    expect(route('2021-12-31')).toEqual({ addressees: [], approvers: [], basis: [] });
  });

  it('names nobody where the place has no rule', () => {
    expect(
      deriveLeaveRoute({ askedOn: '2022-01-09', scope: 'session' }, { level: 'county' }, session),
    ).toEqual({
      addressees: [],
      approvers: [],
      basis: [],
    });
  });

  it('names nobody while it is unknown whether the session has opened', () => {
    const undated = { ...session, opensOn: { known: false, reason: 'not-yet-determined' } } as const;
    expect(
      deriveLeaveRoute({ askedOn: '2022-01-09', scope: 'session' }, { level: 'county' }, undated, overlay)
        .approvers,
    ).toEqual([]);
  });
});
