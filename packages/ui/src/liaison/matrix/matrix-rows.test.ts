import { describe, expect, it } from 'vitest';
import { smallMatrix } from '../../../tests/stories/sample-liaison.ts';
import { matrixRows, type MatrixOrder } from './matrix-rows.ts';

const read = (order: MatrixOrder) =>
  matrixRows(smallMatrix, order).map(({ memberId, cells, gaps }) => [
    memberId,
    gaps,
    cells.map(({ deputyId }) => deputyId),
  ]);

describe('matrixRows', () => {
  it('keeps what it was given', () => {
    expect(read('as-given')).toEqual([
      ['组成人员一', 0, ['代表甲', '代表乙']],
      ['组成人员二', 2, ['代表丙', '代表丁', '代表戊']],
    ]);
  });

  it('puts members with most gaps first, and with each who has waited longest', () => {
    expect(read('gaps-first')).toEqual([
      ['组成人员二', 2, ['代表戊', '代表丁', '代表丙']],
      ['组成人员一', 0, ['代表乙', '代表甲']],
    ]);
  });
});
