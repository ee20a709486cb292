import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { follow } from './follow.ts';
import { createStore } from './store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a store that follows another catches up once for many changes', () => {
  const [source, follower] = [createStore(0), createStore(0)];
  const told = vi.fn();
  follower.subscribe(told);
  follow(source, follower, 200);
  for (let key = 1; key <= 5; key++) source.change((count) => count + 1);
  expect(follower.state()).toBe(0);
  vi.advanceTimersByTime(200);
  expect([follower.state(), told.mock.calls.length]).toEqual([5, 1]);
  source.change(() => 6);
  vi.advanceTimersByTime(200);
  expect(follower.state()).toBe(6);
});

it('what has changed before it begins is caught up with at once, and nothing after it ends', () => {
  const [source, follower] = [createStore(1), createStore(0)];
  const stop = follow(source, follower, 200);
  expect(follower.state()).toBe(1);
  source.change(() => 2);
  stop();
  vi.advanceTimersByTime(1000);
  expect(follower.state()).toBe(1);
});
