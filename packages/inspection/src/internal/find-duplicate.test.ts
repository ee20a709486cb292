import { describe, expect, it } from 'vitest';
import { findDuplicate } from './find-duplicate.ts';

describe('findDuplicate', () => {
  it('finds the place of the first entry that was listed before', () => {
    expect(findDuplicate(['a', 'b', 'a', 'b'])).toBe(2);
  });

  it('finds nothing where each is listed once', () => {
    expect(findDuplicate(['a', 'b'])).toBeUndefined();
    expect(findDuplicate([])).toBeUndefined();
  });
});
