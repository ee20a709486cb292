import { expect, it } from 'vitest';
import { completeLeave, type LeaveDraft } from './leave-draft.ts';

const draft: LeaveDraft = {
  sessionId: 'session-2',
  deputyId: 'deputy-1',
  scope: 'session',
  sittingIds: [],
  ground: 'health',
  askedOn: '2022-05-10',
  form: undefined,
  addressee: undefined,
};

it('a request is complete without what may stay unrecorded', () => {
  expect(completeLeave(draft, 'town')).toMatchObject({
    congressId: 'town',
    deputyId: 'deputy-1',
    id: undefined,
  });
});

it('it is not while the deputy, the session or the ground is missing', () => {
  expect(completeLeave({ ...draft, ground: undefined }, 'town')).toBeUndefined();
  expect(completeLeave({ ...draft, deputyId: undefined }, 'town')).toBeUndefined();
  expect(completeLeave(draft, undefined)).toBeUndefined();
});

it('leave from single sittings names them, leave from the session names none', () => {
  expect(completeLeave({ ...draft, scope: 'plenary' }, 'town')).toBeUndefined();
  expect(completeLeave({ ...draft, scope: 'plenary', sittingIds: ['closing'] }, 'town')).toBeDefined();
  expect(completeLeave({ ...draft, sittingIds: ['closing'] }, 'town')).toBeUndefined();
});
