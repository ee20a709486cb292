import { describe, expect, it } from 'vitest';
import { pickCells } from './pick-cells.ts';

const cell = (memberId: string, deputyId: string, contacts: number) => ({
  memberId,
  deputyId,
  contacts,
  openViews: 0,
});
const cells = [cell('wang', 'zhou', 0), cell('wang', 'zheng', 2), cell('li', 'Wu', 0)];
const picked = (filter: Parameters<typeof pickCells>[1]) =>
  pickCells(cells, filter, (id) => id).map(({ memberId, deputyId }) => `${memberId} ${deputyId}`);

describe('the cells that are shown', () => {
  it('are all, unless something is asked for', () => {
    expect(picked({})).toEqual(['wang zhou', 'wang zheng', 'li Wu']);
    expect(picked({ name: ' ' })).toHaveLength(3);
  });

  it('are the pairs without a contact in the year', () => {
    expect(picked({ only: 'gaps' })).toEqual(['wang zhou', 'li Wu']);
  });

  it('are those of whoever is called so, a member or a deputy', () => {
    expect(picked({ name: 'wang' })).toEqual(['wang zhou', 'wang zheng']);
    expect(picked({ name: 'wu' })).toEqual(['li Wu']);
    expect(picked({ name: 'wang', only: 'gaps' })).toEqual(['wang zhou']);
  });
});
