import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { replay, type Replayed } from '../src/index.ts';
import { caseFiles } from './data.ts';
import { kernel } from './kernel.ts';

/** Rule and titles of all cases that lawyers wrote. */
const written = ['inspection', 'meetings', 'liaison'].flatMap((topic) => {
  const folder = new URL(`../../${topic}/tests/cases/`, import.meta.url);
  return readdirSync(folder).map((file) => {
    const { rule, cases } = parse(readFileSync(new URL(file, folder), 'utf8'), { merge: true }) as {
      rule: string;
      cases: readonly { title: string }[];
    };
    return { rule, titles: cases.map(({ title }) => title) };
  });
});

describe('The published cases', () => {
  it('are those that lawyers wrote, all of them', () => {
    const published = caseFiles.map(({ rule, cases }) => ({ rule, titles: cases.map(({ title }) => title) }));
    const inOrder = (all: typeof published) => all.toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
    expect(inOrder(published)).toEqual(inOrder(written));
  });

  it('come out with our own kernel as a lawyer expects, each of them', async () => {
    const replayed: Replayed[] = [];
    for await (const each of replay(caseFiles, kernel)) replayed.push(each);
    expect(replayed.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(replayed).toHaveLength(written.flatMap(({ titles }) => titles).length);
  });
});
