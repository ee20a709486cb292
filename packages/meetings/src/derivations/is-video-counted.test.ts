import { expect, it } from 'vitest';
import { isVideoCounted } from './is-video-counted.ts';

const both = ['in-person', 'by-video'];

it('video counts once it has been decided for the meeting, from that day on', () => {
  const meeting = { videoDecidedOn: '2022-06-25' };
  expect(isVideoCounted(both, meeting, '2022-06-24')).toBe(false);
  expect(isVideoCounted(both, meeting, '2022-06-25')).toBe(true);
});

it('video does not count where nobody decided so, or the rules know none', () => {
  expect(isVideoCounted(both, {}, '2022-06-25')).toBe(false);
  expect(isVideoCounted(both, undefined, '2022-06-25')).toBe(false);
  expect(isVideoCounted(['in-person'], { videoDecidedOn: '2022-06-20' }, '2022-06-25')).toBe(false);
});
