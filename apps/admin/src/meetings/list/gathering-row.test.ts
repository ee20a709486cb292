import { describe, expect, it } from 'vitest';
import { groupByYear, toRows, yearOf, type GatheringRow } from './gathering-row.ts';
import { stageOf } from './gathering-stage.ts';

const congressId = 'npc';
const unknown = { known: false, reason: 'not-recorded' } as const;

describe('sessions and standing committee meetings in one list', () => {
  const rows = toRows(
    [
      { id: 's4', congressId, number: 4, kind: 'ordinary', opensOn: '2021-03-05', closesOn: '2021-03-11' },
      { id: 's0', congressId, number: 1, kind: 'ordinary', opensOn: unknown, closesOn: unknown },
    ],
    [{ id: 'c35', congressId, number: 35, kind: 'ordinary', opensOn: '2022-06-21', closesOn: '2022-06-24' }],
  );

  it('come with those without a day first, then the newest', () => {
    expect(rows.map(({ gathering: { id } }) => id)).toEqual(['s0', 'c35', 's4']);
  });

  it('belong to the year in which they open, when that is known', () => {
    expect(rows.map(yearOf)).toEqual([undefined, '2022', '2021']);
    expect(groupByYear([...rows, ...rows]).map(([year, own]) => [year, own.length])).toEqual([
      [undefined, 2],
      ['2022', 2],
      ['2021', 2],
    ]);
  });
});

describe('where a meeting stands', () => {
  const days = { opensOn: '2022-06-21', closesOn: '2022-06-24' };
  const stage = (row: Partial<GatheringRow>, asOf: string) => stageOf(row, asOf);

  it('is under way from its first day to its last', () => {
    expect(stage(days, '2022-06-20')).toBe('coming');
    expect(stage(days, '2022-06-21')).toBe('under-way');
    expect(stage(days, '2022-06-24')).toBe('under-way');
    expect(stage(days, '2022-06-25')).toBe('over');
  });

  it('is undated without a first day, and over after it when its last day is not known', () => {
    expect(stage({}, '2022-06-20')).toBe('undated');
    expect(stage({ opensOn: '2022-06-21' }, '2022-06-22')).toBe('over');
  });

  it('is called off from the day that this was decided', () => {
    const off = { ...days, cancelledOn: '2022-06-10' };
    expect(stage(off, '2022-06-09')).toBe('coming');
    expect(stage(off, '2022-06-10')).toBe('cancelled');
  });
});
