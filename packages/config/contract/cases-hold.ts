import { checkCase } from '@deputy-work/rules/cases';
import type { Rule } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import type { Topic } from './topic.ts';

/** Contract: each rule has a file of legal cases, in which it holds, fails and can neither, and every case comes out as a lawyer expects. */
export function casesHold<R extends Rule>({ name: topic, rules, files, overlays }: Topic<R>): void {
  describe('legal cases', () => {
    it('are in a file for every rule, named after it', () => {
      expect(files.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id).sort());
      for (const { name, rule } of files) expect(`${topic}.${name}`).toBe(`${rule}.yaml`);
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
      expect(checkCase(legalCase, rules, overlays)).toEqual([]);
    });
  });
}
