import { expect, test } from 'vitest';
import { countResidence } from './residence-counts.ts';

test('of the registers of a day those who reside are counted, and those whom nobody has marked', () => {
  const on = '2022-03-06';
  const one = {
    on,
    entries: [
      { deputyId: 'a', status: 'resident' as const },
      { deputyId: 'b', status: 'excused' as const },
    ],
  };
  const other = { on, entries: [{ deputyId: 'c' }] };
  const later = { on: '2022-03-08', entries: [] };
  expect(countResidence([later, one, other])).toEqual([
    { on, resident: 1, all: 3, unmarked: 1 },
    { on: '2022-03-08', resident: 0, all: 0, unmarked: 0 },
  ]);
});
