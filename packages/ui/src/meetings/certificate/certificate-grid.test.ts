import type { CertificateLine, CertifiedAttendance } from '@deputy-work/meetings';
import { describe, expect, it } from 'vitest';
import { columnsOf, groupLines } from './certificate-grid.ts';

const at = (
  on: string,
  half: CertifiedAttendance['half'],
  sittingId = `${on} ${half}`,
): CertifiedAttendance => ({
  meetingId: 'meeting',
  sittingId,
  on,
  half,
  status: 'present',
  intervals: [],
});
const line = (deputyId: string, ...sittings: CertifiedAttendance[]): CertificateLine => ({
  deputyId,
  sittings,
  totals: {},
});

describe('columnsOf', () => {
  it('has a column for each half-day that anybody has, in the order of time', () => {
    const lines = [
      line('a', at('2022-03-06', 'morning')),
      line('b', at('2022-03-05', 'evening'), at('2022-03-05', 'morning'), at('2022-03-05', 'afternoon')),
    ];
    expect(columnsOf(lines).map(({ on, half }) => `${on} ${half}`)).toEqual([
      '2022-03-05 morning',
      '2022-03-05 afternoon',
      '2022-03-05 evening',
      '2022-03-06 morning',
    ]);
  });

  it('puts two sittings of a half-day in one column', () => {
    const lines = [line('a', at('2022-03-05', 'morning', 'first'), at('2022-03-05', 'morning', 'second'))];
    expect(columnsOf(lines)).toHaveLength(1);
  });
});

describe('groupLines', () => {
  it('keeps the order of lines and puts those in no group last', () => {
    const names = new Map([
      ['b', '北京'],
      ['c', '上海'],
      ['d', '北京'],
    ]);
    const lines = ['a', 'b', 'c', 'd'].map((id) => line(id));
    const groups = groupLines({ asOf: '2022-03-12', lines, totals: {} }, (id) => names.get(id));
    expect(groups.map(({ name, lines: own }) => [name, own.map(({ deputyId }) => deputyId)])).toEqual([
      ['北京', ['b', 'd']],
      ['上海', ['c']],
      [undefined, ['a']],
    ]);
  });
});
