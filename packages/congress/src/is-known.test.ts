import { expect, it } from 'vitest';
import { isKnown } from './is-known.ts';

it('takes a typed unknown for unknown, and nothing else', () => {
  expect(isKnown({ known: false, reason: 'not-recorded' })).toBe(false);
  expect(isKnown('2022-03-05')).toBe(true);
  expect(isKnown(false)).toBe(true);
  expect(isKnown({ known: true })).toBe(true);
});
