import { checkCase } from '@deputy-work/rules/cases';
import { describe, expect, it } from 'vitest';
import { inspectionRules } from '../src/index.ts';
import { readCases, readOverlays } from './read-cases.ts';

const files = readCases();
const overlays = readOverlays();

describe('legal cases', () => {
  it('are in a file for every rule, named after it', () => {
    expect(files.map(({ rule }) => rule).sort()).toEqual(inspectionRules.map(({ id }) => id).sort());
    for (const { name, rule } of files) expect(`inspection.${name}`).toBe(`${rule}.yaml`);
  });

  it.each(files)('of $rule are about that rule, and each has its own title', ({ rule, cases }) => {
    for (const { title, expect: expected } of cases) {
      expect(
        expected.filter((finding) => finding.rule !== rule),
        title,
      ).toEqual([]);
    }
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
  });

  it.each(files)('of $rule hold, fail, and can neither', ({ cases }) => {
    const met = new Set(cases.flatMap((each) => each.expect.map(({ outcome }) => outcome)));
    for (const outcome of ['satisfied', 'violated', 'not-applicable', 'undetermined']) {
      expect([...met]).toContain(outcome);
    }
  });
});

describe.each(files)('$rule', ({ cases }) => {
  it.each(cases)('$title', (legalCase) => {
    expect(checkCase(legalCase, inspectionRules, overlays)).toEqual([]);
  });
});
