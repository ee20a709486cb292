import { expect, it } from 'vitest';
import { eachInTurn } from './each-in-turn.ts';

it('what is refused stops nobody, and is told with its reason', async () => {
  const reason = new Error('not that one');
  const asked: number[] = [];
  const turn = await eachInTurn([1, 2, 3], (item) => {
    asked.push(item);
    return item === 2 ? Promise.reject(reason) : Promise.resolve();
  });
  expect(asked).toEqual([1, 2, 3]);
  expect(turn).toEqual({ done: [1, 3], refused: [{ item: 2, error: reason }] });
});
