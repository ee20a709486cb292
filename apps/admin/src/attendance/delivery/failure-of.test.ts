import { expect, it } from 'vitest';
import { toHttpError, unreachable } from '../../data/problem.ts';
import { failureOf } from './failure-of.ts';

const problem = (code: string, more: object = {}) => ({
  type: `urn:deputy-work:problem:${code}`,
  title: '',
  ...more,
});

it('a network or a server that fails is tried again', () => {
  expect(failureOf(unreachable('ECONNREFUSED'))).toEqual({ code: 'no-answer' });
  expect(failureOf(toHttpError(502, '<html>'))).toEqual({ code: 'no-answer' });
});

it('what a server says no to is given back', () => {
  expect(failureOf(toHttpError(400, problem('invalid-record')))).toEqual({ code: 'refused' });
  expect(failureOf(toHttpError(403, {}))).toEqual({ code: 'refused' });
});

it('those whom somebody else has marked come with how they stand now', () => {
  const stale = [{ deputyId: 'a', status: 'sat-in', intervals: [] }];
  expect(failureOf(toHttpError(409, problem('stale-mark', { stale })))).toEqual({
    code: 'stale',
    entries: stale,
  });
});
