import { describe, expect, it } from 'vitest';
import { pageOf } from './page-of.ts';

describe('a page of a list', () => {
  const rows = [1, 2, 3, 4, 5];

  it('has its share of the rows, the last one what is left', () => {
    expect(pageOf(rows, 1, 2)).toEqual({ rows: [1, 2], page: 1, pages: 3 });
    expect(pageOf(rows, 3, 2)).toEqual({ rows: [5], page: 3, pages: 3 });
    expect(pageOf(rows, 1, 5).pages).toBe(1);
  });

  it('is the last one when the list has become shorter than the address thinks', () => {
    expect(pageOf(rows, 9, 2).page).toBe(3);
    expect(pageOf([], 4, 2)).toEqual({ rows: [], page: 1, pages: 1 });
  });
});
