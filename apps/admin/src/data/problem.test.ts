import { expect, test } from 'vitest';
import { detailOf, findBlock, findFieldErrors, findStaleMarks, isStale, toHttpError } from './problem.ts';

const problem = (code: string, more: object = {}) => ({
  type: `urn:deputy-work:problem:${code}`,
  title: 'Title',
  detail: 'Detail',
  ...more,
});

test('a problem is put into words by its code', () => {
  expect(toHttpError(409, problem('still-referred-to')).message).toBe('data.problems.still-referred-to');
});

test('a problem that this app has no words for still says that it failed, and keeps its detail', () => {
  const error = toHttpError(418, problem('teapot'));
  expect(error.message).toBe('data.failed');
  expect(detailOf(error)).toBe('Detail');
});

test('an answer that is no problem at all is told by its status', () => {
  expect(detailOf(toHttpError(502, '<html>'))).toBe('HTTP 502');
});

test('an error about an entry of a list is shown at the list, one about a row at its field', () => {
  const error = toHttpError(
    400,
    problem('invalid-record', {
      errors: [
        { path: 'deputies.invitedIds.1', message: 'is listed already; list each once' },
        { path: 'views.0.summary', message: 'something new' },
      ],
    }),
  );
  expect(findFieldErrors(error)).toEqual({
    'deputies.invitedIds': 'data.fields.is listed already; list each once',
    'views.0.summary': 'data.fields.wrong',
  });
});

test('only a changed record is stale', () => {
  expect(isStale(toHttpError(412, problem('stale-version')))).toBe(true);
  expect(isStale(toHttpError(422, problem('rules-violated')))).toBe(false);
  expect(isStale(new Error('412'))).toBe(false);
});

test('refused marks tell how people stand now', () => {
  const stale = [{ deputyId: 'd1', status: 'present', intervals: [] }];
  expect(findStaleMarks(toHttpError(409, problem('stale-mark', { stale })))).toEqual(stale);
  expect(findStaleMarks(toHttpError(409, problem('id-taken')))).toBeUndefined();
});

test('a refused step tells what blocks it', () => {
  const block = { step: 'replied', basis: [], code: 'waits-for', steps: ['handled'] };
  expect(findBlock(toHttpError(422, problem('step-blocked', { block })))).toEqual(block);
  expect(findBlock(toHttpError(422, problem('rules-violated')))).toBeUndefined();
});
