import { describe, expect, it } from 'vitest';
import { smallMatrix } from '../../../tests/stories/sample-liaison.ts';
import { matrixRows } from './matrix-rows.ts';
import { moveOn } from './move-on.ts';

/** Two squares above three. */
const rows = matrixRows(smallMatrix, 'as-given');
const from = (row: number, column: number, key: string, ctrlKey = false) => {
  const place = moveOn(rows, { row, column }, { key, ctrlKey });
  return place && [place.row, place.column];
};

describe('moveOn', () => {
  it('goes along a row and stops at its ends', () => {
    expect(from(0, 0, 'ArrowRight')).toEqual([0, 1]);
    expect(from(0, 1, 'ArrowRight')).toEqual([0, 1]);
    expect(from(0, 0, 'ArrowLeft')).toEqual([0, 0]);
  });

  it('goes to the last square of a shorter row', () => {
    expect(from(1, 2, 'ArrowUp')).toEqual([0, 1]);
    expect(from(1, 2, 'PageUp')).toEqual([0, 1]);
    expect(from(0, 0, 'PageDown')).toEqual([1, 0]);
  });

  it('jumps to the ends of a row, and with control to those of all', () => {
    expect(from(1, 1, 'Home')).toEqual([1, 0]);
    expect(from(0, 0, 'End')).toEqual([0, 1]);
    expect(from(0, 1, 'End', true)).toEqual([1, 2]);
    expect(from(1, 2, 'Home', true)).toEqual([0, 0]);
  });

  it('leaves other keys to others', () => {
    expect(from(0, 0, 'Tab')).toBeUndefined();
  });
});
