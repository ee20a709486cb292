import { expect, test } from 'vitest';
import { everyCase } from '../../tests/every-case.ts';
import { topics } from '../../tests/topics.ts';
import { judgeCase } from './judge-case.ts';

test('every rule has cases, and each comes out as expected', () => {
  expect(new Set(everyCase.map(({ rule }) => rule)).size).toBe(topics.flatMap(({ rules }) => rules).length);
  for (const { topic, rule, legalCase } of everyCase) {
    expect(judgeCase(topic, rule, legalCase), legalCase.title).toEqual(
      legalCase.expect.map((expected) => ({ expected, mismatch: undefined })),
    );
  }
});

test('an expectation that is not met comes with what was found', () => {
  const [first] = everyCase;
  if (!first) throw new Error('There is no case to spoil.');
  const { topic, rule, legalCase } = first;
  const [expected] = legalCase.expect;
  if (!expected) throw new Error('The case expects nothing.');
  const wrong = { ...expected, outcome: 'pending' as const };
  expect(judgeCase(topic, rule, { ...legalCase, expect: [wrong] })).toEqual([
    {
      expected: wrong,
      mismatch: { expected: wrong, found: expect.objectContaining({ outcome: expected.outcome }) as unknown },
    },
  ]);
});
