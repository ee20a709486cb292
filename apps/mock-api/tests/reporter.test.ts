// The thread that reports are made in, when it breaks.
import { expect, it } from 'vitest';
import { reporterOf } from '../src/reporter.ts';
import { openStore } from '../src/store.ts';

it('says what went wrong in the thread, and answers the next question', async () => {
  const report = reporterOf(openStore(undefined));
  const asOf = '2022-06-20';
  await expect(report({ kind: 'report', query: undefined as never })).rejects.toThrow('undefined');
  const answer = await report({ kind: 'report', query: { asOf, subjects: 'activities' } });
  expect(JSON.parse(answer)).toMatchObject({ receipt: { asOf: [asOf] } });
});
