import { describe, expect, it } from 'vitest';
import { advance, cursorAt, moveBy, moveTo, selectAll, targets, toggle } from './cursor.ts';

const shown = [2, 3, 5, 8, 13];

describe('the cursor', () => {
  it('steps over rows that the filter hides, and stops at the ends', () => {
    expect(moveBy(cursorAt(3), shown, 1).row).toBe(5);
    expect(moveBy(cursorAt(3), shown, 10).row).toBe(13);
    expect(moveBy(cursorAt(3), shown, -10).row).toBe(2);
  });

  it('begins at the top when its own row is hidden', () => {
    expect(moveBy(cursorAt(4), shown, 1).row).toBe(2);
  });

  it('selects with Shift from where that began, in both directions', () => {
    const down = moveBy(moveBy(cursorAt(5), shown, 1, true), shown, 1, true);
    expect(targets(down)).toEqual([5, 8, 13]);
    expect(targets(moveTo(down, shown, 2, true))).toEqual([2, 3, 5]);
  });

  it('selects single people with Space', () => {
    const two = toggle(toggle(cursorAt(2), 2), 8);
    expect(targets(two)).toEqual([2, 8]);
    expect(targets(toggle(two, 2))).toEqual([8]);
  });

  it('marks whom it stands on when nobody is selected', () => {
    expect(targets(cursorAt(5))).toEqual([5]);
    expect(targets(cursorAt(undefined))).toEqual([]);
  });

  it('goes on to whoever comes after the last that was marked', () => {
    expect(advance(cursorAt(3), shown).row).toBe(5);
    expect(advance(toggle(toggle(cursorAt(2), 2), 5), shown)).toEqual(cursorAt(8));
    expect(advance(selectAll(cursorAt(2), shown), shown)).toEqual(cursorAt(13));
  });
});
