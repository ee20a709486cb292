import type { Reading, Rule } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import type { Topic } from './topic.ts';

/** Contract: every reading names rules of the topic, and says in both languages what was asked, how it is read and how else it could be. */
export function readingsAreWhole<R extends Rule>(
  { name, rules }: Topic<R>,
  readings: readonly Reading[],
): void {
  const ruleIds: readonly string[] = rules.map(({ id }) => id);

  it('there are readings, each with an id of its own', () => {
    expect(readings.length).toBeGreaterThan(0);
    expect(new Set(readings.map(({ id }) => id)).size).toBe(readings.length);
  });

  describe.each(readings)('$id', ({ id, rules: followers, question, reading, otherwise }) => {
    it('belongs to this topic and to rules that exist, each once', () => {
      expect(id).toMatch(new RegExp(`^${name}(\\.[a-z0-9]+(-[a-z0-9]+)*)+$`));
      expect(followers.filter((rule) => !ruleIds.includes(rule))).toEqual([]);
      expect(new Set(followers).size).toBe(followers.length);
    });

    it('asks, answers and says what else the words could mean, in both languages', () => {
      expect(question['zh-CN']).toMatch(/\p{Script=Han}.*？$/u);
      expect(question.en).toMatch(/^[A-Z].*\?$/);
      for (const words of [reading, ...otherwise]) {
        expect(words['zh-CN']).toMatch(/\p{Script=Han}.*。$/u);
        expect(words.en).toMatch(/^[A-Z].*\.$/);
      }
    });

    it('does not offer its own reading as the other one', () => {
      const meanings = [reading, ...otherwise].map((words) => words.en);
      expect(new Set(meanings).size).toBe(meanings.length);
    });
  });
}
