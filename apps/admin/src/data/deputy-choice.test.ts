import { expect, it } from 'vitest';
import { choicesOf, offerFirst } from './deputy-choice.ts';

const choices = [
  { id: 'a', label: '甲', group: '河北省' },
  { id: 'b', label: '乙', group: '河北省' },
  { id: 'c', label: '丙', group: '山西省' },
];

it('those offered first stand under a heading of their own, and only there', () => {
  expect(offerFirst(choices, ['c', 'b'], '受邀代表').map(({ id, group }) => [id, group])).toEqual([
    ['b', '受邀代表'],
    ['c', '受邀代表'],
    ['a', '河北省'],
  ]);
});

it('where nobody is to come first, all stay as they are', () => {
  expect(offerFirst(choices, [], '受邀代表')).toBe(choices);
});

it('what was chosen keeps its order, and an id that nobody has shows as it is', () => {
  expect(choicesOf(choices, ['c', 'x', 'a']).map(({ label }) => label)).toEqual(['丙', 'x', '甲']);
});
