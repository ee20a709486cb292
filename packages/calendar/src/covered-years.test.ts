import { describe, expect, it } from 'vitest';
import { coveredYears } from './covered-years.ts';

describe('coveredYears', () => {
  it('reaches from 2004 at least to 2026, without a hole', () => {
    const [first = 0] = coveredYears;
    expect(first).toBe(2004);
    expect(coveredYears).toContain(2026);
    expect(coveredYears).toEqual(coveredYears.map((_, i) => first + i));
  });
});
