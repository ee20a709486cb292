import { demoAsOf, demoOverlays, npc as sampleNpc, township as sampleTownship } from '@deputy-work/fixtures';
import { enforcementTeamInvitesDeputies, resultsAreFedBack, type Activity } from '@deputy-work/inspection';
import { expect, test } from 'vitest';
import { judgeDraft } from './judge-draft.ts';
import { readableDraft } from './readable-draft.ts';

const npc = sampleNpc();
const township = sampleTownship();

const surroundings = {
  records: {
    congresses: [...npc.congresses, ...township.congresses],
    sessions: [...npc.sessions, ...township.sessions],
    'electoral-units': [...npc['electoral-units'], ...township['electoral-units']],
    activities: [...npc.activities, ...township.activities],
  },
  overlays: demoOverlays,
};

const judge = (values: object) => judgeDraft(readableDraft({ ...values })!, surroundings, demoAsOf);

const inspection = {
  congressId: npc.congresses[0]!.id,
  kind: 'enforcement-inspection',
  destination: { level: 'provincial', name: '河北省' },
  departsOn: '2022-06-30',
};

const invitations = (...invitedIds: string[]) => ({ ...inspection, deputies: { invitedIds } });

test('one invitation is open with its remedy, a second settles it', () => {
  const [one] = judge(invitations('first'));
  expect(one).toMatchObject({
    ruleId: enforcementTeamInvitesDeputies.id,
    outcome: 'pending',
    remedy: { code: 'add', amount: 1 },
  });
  const two = judge(invitations('first', 'second'));
  expect(two.find(({ ruleId }) => ruleId === enforcementTeamInvitesDeputies.id)?.outcome).toBe('satisfied');
});

test('what stands worst comes first, and only the draft is spoken of', () => {
  const deputies = { invitedIds: ['first'], confirmedIds: ['first'] };
  const findings = judge({ ...inspection, deputies });
  expect(findings.map(({ outcome }) => outcome)).toEqual(['pending', 'satisfied']);
  expect(new Set(findings.map(({ subject }) => subject.id))).toEqual(new Set(['draft']));
});

test('a record that is being changed is judged by what is typed, not by what was saved', () => {
  const saved = npc.activities.find(({ id }) => id === 'enforcement-environment-henan') as Activity;
  const deputies = { ...saved.deputies, invitedIds: [...saved.deputies.invitedIds, 'another'] };
  const outcomeOf = (activity: Activity) =>
    judgeDraft(activity, surroundings, demoAsOf).find(
      ({ ruleId }) => ruleId === enforcementTeamInvitesDeputies.id,
    )?.outcome;
  expect(outcomeOf(saved)).toBe('violated');
  expect(outcomeOf({ ...saved, deputies })).toBe('satisfied');
});

test('a place’s own values are laid over the national ones', () => {
  const research = {
    kind: 'special-research',
    departsOn: '2022-03-01',
    results: { handedOverOn: '2022-03-10' },
  };
  const outcomeIn = (congressId: string) =>
    judge({ ...research, congressId }).find(({ ruleId }) => ruleId === resultsAreFedBack.id)?.outcome;
  expect(outcomeIn(npc.congresses[0]!.id)).toBe('undetermined');
  expect(outcomeIn(township.congresses[0]!.id)).toBe('violated');
});
