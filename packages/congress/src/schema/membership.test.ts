import { describe, expect, it } from 'vitest';
import { Membership } from './membership.ts';

const head = {
  id: 'npc-13/zhejiang-delegation/head',
  bodyId: 'npc-13/zhejiang-delegation',
  deputyId: 'npc-13/zhejiang/1',
  role: 'head',
  from: '2022-03-04',
};
const pathsOf = (record: unknown) =>
  Membership.safeParse(record).error?.issues.map(({ path }) => path.join('.'));

describe('Membership', () => {
  it('goes on without a last day, and may end on its first day, not the day before', () => {
    expect(pathsOf(head)).toBeUndefined();
    expect(pathsOf({ ...head, to: '2022-03-04' })).toBeUndefined();
    expect(pathsOf({ ...head, to: '2022-03-03' })).toEqual(['to']);
  });

  it('knows only the roles of the code list', () => {
    expect(pathsOf({ ...head, role: 'boss' })).toEqual(['role']);
  });
});
