import { describe, expect, it } from 'vitest';
import { daysLeft } from './days-left.ts';

describe('daysLeft', () => {
  it('is 1 on the eve, 0 on the due day, negative the day after', () => {
    expect(daysLeft('2022-07-01', '2022-06-30')).toBe(1);
    expect(daysLeft('2022-07-01', '2022-07-01')).toBe(0);
    expect(daysLeft('2022-07-01', '2022-07-02')).toBe(-1);
  });

  it('says which of the two is no day', () => {
    expect(() => daysLeft('2022-06-31', '2022-06-30')).toThrow('due is "2022-06-31"');
    expect(() => daysLeft('2022-06-30', 'today')).toThrow('asOf is "today"');
  });
});
