import { describe, expect, it } from 'vitest';
import { isJurisdiction, withParents } from './jurisdiction.ts';

describe('isJurisdiction', () => {
  it('takes codes of provinces, cities, counties and townships', () => {
    expect(['33', '3301', '330106', '330106001'].every(isJurisdiction)).toBe(true);
  });

  it.each(['', '3', '330', '33010', '3301060', '33010600', '3301060012', 'zj', '33 ', '三三'])(
    'refuses "%s"',
    (code) => {
      expect(isJurisdiction(code)).toBe(false);
    },
  );
});

describe('withParents', () => {
  it('goes from the most specific place upward', () => {
    expect(withParents('330106001')).toEqual(['330106001', '330106', '3301', '33']);
    expect(withParents('330106')).toEqual(['330106', '3301', '33']);
    expect(withParents('33')).toEqual(['33']);
  });
});
