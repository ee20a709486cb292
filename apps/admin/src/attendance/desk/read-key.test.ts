import { describe, expect, it } from 'vitest';
import { markedLine, markOf } from '../sheet/mark-code.ts';
import { openSheet } from '../sheet/sheet-state.ts';
import { createStore } from '../sheet/store.ts';
import { createDesk } from './desk.ts';
import { readKey, type KeyPress } from './read-key.ts';

const entries = Array.from({ length: 30 }, (_, row) => markedLine(`d${row}`, 'not-marked', ''));

/** A desk at a sheet of 30 people, with 10 of them in sight, and a keyboard. */
function sitDown() {
  const sheet = createStore(openSheet({ id: 'sheet', sittingId: 'sitting', entries }, () => ''));
  const desk = createDesk(sheet, '09:00');
  const press = (key: string, more: Partial<KeyPress> = {}) =>
    readKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more }, 10)?.(desk);
  const marks = () => sheet.state().lines.map(markOf);
  return { sheet, desk, press, marks, row: () => desk.state().cursor.row };
}

describe('the keyboard of the desk', () => {
  it('marks with digits, and goes on', () => {
    const { press, marks, row } = sitDown();
    press('1');
    press('4');
    press('7');
    expect(marks().slice(0, 4)).toEqual(['present', 'absent-without-approval', 'by-video', 'not-marked']);
    expect(row()).toBe(3);
  });

  it('moves by rows, by pages, and to the ends', () => {
    const { press, row } = sitDown();
    press('PageDown');
    expect(row()).toBe(10);
    press('End');
    expect(row()).toBe(29);
    press('Home');
    press('ArrowDown');
    expect(row()).toBe(1);
  });

  it('marks all selected at once, and undoes that at once', () => {
    const { press, marks } = sitDown();
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    press('1');
    expect(marks().filter((mark) => mark === 'present')).toHaveLength(3);
    press('z', { ctrlKey: true });
    expect(marks().every((mark) => mark === 'not-marked')).toBe(true);
    press('y', { ctrlKey: true });
    expect(marks().filter((mark) => mark === 'present')).toHaveLength(3);
  });

  it('goes back to whom it undoes', () => {
    const { press, row } = sitDown();
    press('1');
    press('End');
    press('z', { metaKey: true });
    expect(row()).toBe(0);
  });

  it('marks whom a filter shows, and goes on to whoever is then shown next', () => {
    const { desk, press, marks, row } = sitDown();
    desk.filter({ state: 'not-marked' });
    press('1');
    press('1');
    expect(marks().slice(0, 3)).toEqual(['present', 'present', 'not-marked']);
    expect([row(), desk.state().shown[0]]).toEqual([2, 2]);
  });

  it('leaves letters and the browser’s own keys alone', () => {
    const { press, marks } = sitDown();
    for (const key of ['a', '河', 'Tab', 'F5', 'Enter']) press(key);
    press('1', { altKey: true });
    expect(marks().every((mark) => mark === 'not-marked')).toBe(true);
  });
});
