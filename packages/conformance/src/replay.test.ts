import { describe, expect, it } from 'vitest';
import { replay, type ConformanceFile, type Judge, type Replayed } from './index.ts';

const expected = { rule: 'drill.held', subject: 'drill-1', outcome: 'satisfied', measured: 2 } as const;
const file: ConformanceFile = {
  rule: 'drill.held',
  package: { name: 'sample', version: '1.0.0' },
  cases: [
    {
      title: 'A drill with two marshals',
      basis: 'Sample Fire Law, art. 9',
      rule: 'drill.held',
      asOf: '2022-06-10',
      facts: { drills: [{ id: 'drill-1' }] },
      expect: [expected],
    },
  ],
};

async function replayed(judge: Judge): Promise<readonly Replayed[]> {
  const all: Replayed[] = [];
  for await (const each of replay([file], judge)) all.push(each);
  return all;
}
const named = { rule: 'drill.held', title: 'A drill with two marshals' };

describe('replay', () => {
  it('passes an implementation that finds what is expected, whatever else it finds', async () => {
    const more = { ...expected, shortfall: 0 };
    const other = { ...expected, subject: 'drill-2' };
    expect(await replayed(() => [other, more])).toEqual([{ outcome: 'passed', ...named }]);
  });

  it('says which part came out otherwise', async () => {
    expect(await replayed(() => Promise.resolve([{ ...expected, measured: 3 }]))).toEqual([
      { outcome: 'failed', ...named, mismatches: [{ expected, found: { ...expected, measured: 3 } }] },
    ]);
  });

  it('says that nothing was found about a subject', async () => {
    expect(await replayed(() => [])).toEqual([
      { outcome: 'failed', ...named, mismatches: [{ expected, found: undefined }] },
    ]);
  });

  it('counts a rule that is not known as neither', async () => {
    expect(await replayed(() => undefined)).toEqual([{ outcome: 'unknown-rule', ...named }]);
  });

  it('asks the question only, without the title and what is expected', async () => {
    const asked: unknown[] = [];
    await replayed((question) => {
      asked.push(question);
      return undefined;
    });
    expect(asked).toEqual([
      { rule: 'drill.held', asOf: '2022-06-10', facts: { drills: [{ id: 'drill-1' }] } },
    ]);
  });

  it('lets through what an implementation throws', async () => {
    await expect(replayed(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });
});
