import type { Body, BodyKind } from '@deputy-work/congress';
import { describe, expect, it } from 'vitest';
import { actorIds, likelyActor, type Actors } from './actor-ids.ts';

const body = (id: string, kind: BodyKind, congressId = 'npc'): Body => ({
  id,
  congressId,
  kind,
  name: { 'zh-CN': id },
});

const actors: Actors = {
  bodies: [
    body('npcsc', 'standing-committee'),
    body('office', 'general-office'),
    body('budget', 'working-body'),
    body('finance', 'government-department'),
    body('hebei', 'delegation'),
    body('town-office', 'general-office', 'town'),
  ],
  memberships: [
    { id: 'm-1', bodyId: 'npcsc', deputyId: 'li', role: 'member', from: '2018-03-18' },
    { id: 'm-2', bodyId: 'budget', deputyId: 'wu', role: 'member', from: '2018-03-18' },
  ],
  stations: [],
};
const heard = { step: 'heard', on: '2022-05-01', by: 'general-office' } as const;
const handedOver = { step: 'handed-over', on: '2022-05-03', by: 'general-office', toId: 'finance' } as const;
const view = { congressId: 'npc', deputyId: 'deputy', steps: [heard] };

describe('who can take a step', () => {
  it('is a body of the view’s own congress', () => {
    expect(actorIds('general-office', view, actors)).toEqual(['office']);
    expect(actorIds('committee', view, actors)).toEqual(['budget']);
    expect(actorIds('handling-unit', view, actors)).toEqual(['office', 'budget', 'finance']);
  });

  it('is the deputy whose view it is, or a member of the standing committee', () => {
    expect(actorIds('deputy', view, actors)).toEqual(['deputy']);
    expect(actorIds('member', view, actors)).toEqual(['li']);
  });

  it('is likely the only one there is, and of handling units the one it was handed over to', () => {
    expect(likelyActor('general-office', view, actors)).toBe('office');
    expect(likelyActor('handling-unit', view, actors)).toBeUndefined();
    expect(likelyActor('handling-unit', { ...view, steps: [heard, handedOver] }, actors)).toBe('finance');
    expect(likelyActor('station', view, actors)).toBeUndefined();
  });
});
