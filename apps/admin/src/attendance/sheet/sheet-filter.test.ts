import { expect, it } from 'vitest';
import { markedLine } from './mark-code.ts';
import { noFilter, rowsShown, unmarkedRows } from './sheet-filter.ts';

const names = ['河北示例代表001', '河北示例代表002', 'Sample Deputy 003', '山西示例代表001'];
const groups = ['hebei', 'hebei', 'hebei', 'shanxi'];
const lines = [
  markedLine('a', 'present', ''),
  markedLine('b', 'not-marked', ''),
  markedLine('c', 'not-marked', ''),
  markedLine('d', 'not-marked', ''),
];
const shown = (filter: Partial<typeof noFilter>) =>
  rowsShown({ lines, groups }, names, { ...noFilter, ...filter });

it('without a filter everybody is shown, in the order of the sheet', () => {
  expect(shown({})).toEqual([0, 1, 2, 3]);
});

it('a part of a name is enough, in small letters or capitals', () => {
  expect(shown({ name: ' 001 ' })).toEqual([0, 3]);
  expect(shown({ name: 'sample deputy' })).toEqual([2]);
});

it('all that is asked for must hold', () => {
  expect(shown({ group: 'hebei', state: 'not-marked' })).toEqual([1, 2]);
  expect(shown({ group: 'shanxi', state: 'present' })).toEqual([]);
});

it('those still unmarked are found in one group or everywhere', () => {
  expect(unmarkedRows({ lines, groups }, 'hebei')).toEqual([1, 2]);
  expect(unmarkedRows({ lines, groups }, undefined)).toEqual([1, 2, 3]);
});
