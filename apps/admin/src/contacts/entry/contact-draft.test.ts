import type { Body, Deputy } from '@deputy-work/congress';
import { describe, expect, it } from 'vitest';
import { completeContact, emptyContact, sideOf, toDraft } from './contact-draft.ts';

const deputy: Deputy = {
  id: 'wang',
  congressId: 'npc',
  name: { 'zh-CN': '王示例' },
  isGrassRoots: false,
  occupationGroup: { known: false, reason: 'not-recorded' },
  fieldsOfExpertise: [],
  electoralUnitId: 'hebei',
  mandates: [{ from: '2018-02-24' }],
  suspensions: [],
};
const committee: Body = {
  id: 'law',
  congressId: 'npc',
  kind: 'special-committee',
  name: { 'zh-CN': '示例委员会' },
};
const records = { deputies: [deputy], bodies: [committee] };
const side = { congressId: 'npc', memberId: 'wang' };
const draft = { ...emptyContact('2022-06-20', 'wang', ['d1']), manner: 'visit' } as const;

describe('who was in contact', () => {
  it('is a member or a committee, each with its congress', () => {
    expect(sideOf('wang', records)).toEqual(side);
    expect(sideOf('law', records)).toEqual({ congressId: 'npc', bodyId: 'law' });
  });

  it('is nobody while nobody is chosen', () => {
    expect(sideOf(undefined, records)).toBeUndefined();
    expect(sideOf('somebody', records)).toBeUndefined();
  });
});

describe('a contact that is being entered', () => {
  it('can be saved without a summary, and leaves an empty one out', () => {
    expect(completeContact({ ...draft, summary: '  ' }, side)).toEqual({
      id: undefined,
      ...side,
      deputyIds: ['d1'],
      on: '2022-06-20',
      manner: 'visit',
    });
  });

  it('can not be saved while somebody, the day or the manner is missing', () => {
    expect(completeContact(draft, undefined)).toBeUndefined();
    expect(completeContact({ ...draft, deputyIds: [] }, side)).toBeUndefined();
    expect(completeContact({ ...draft, on: '2022-02-30' }, side)).toBeUndefined();
    expect(completeContact({ ...draft, manner: undefined }, side)).toBeUndefined();
  });

  it('is what is on record when that is corrected', () => {
    const saved = completeContact({ ...draft, summary: '秸秆' }, side);
    expect(saved && toDraft({ ...saved, id: 'c1' })).toEqual({ ...draft, summary: '秸秆' });
  });
});
