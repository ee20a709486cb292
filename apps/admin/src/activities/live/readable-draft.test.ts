import { expect, test } from 'vitest';
import { readableDraft } from './readable-draft.ts';

const typed = { congressId: 'npc', kind: 'enforcement-inspection' };

test('a draft can be judged before it has a name or an organiser', () => {
  expect(readableDraft(typed)).toMatchObject(typed);
});

test('without its congress or kind it can not', () => {
  expect(readableDraft({ congressId: 'npc' })).toBeUndefined();
  expect(readableDraft({ kind: 'enforcement-inspection' })).toBeUndefined();
});

test('a row that is still being typed is left out, the others stay', () => {
  const whole = { id: 'v2', deputyId: 'd', summary: '意见' };
  const views = [{ id: 'v1', summary: '意见' }, whole];
  expect(readableDraft({ ...typed, views })?.views).toEqual([whole]);
});

test('a group that is still being typed is left out, and so is a day that can not be', () => {
  const draft = readableDraft({
    ...typed,
    destination: { name: '河北省' },
    departsOn: '2022-06-22',
    returnsOn: '2022-06-01',
  });
  expect(draft).not.toHaveProperty('destination');
  expect(draft).not.toHaveProperty('returnsOn');
  expect(draft?.departsOn).toBe('2022-06-22');
});
