import { describe, expect, it } from 'vitest';
import { inspectionRules } from '../src/index.ts';
import { inspectionReadings } from '../src/readings.ts';

const ruleIds: readonly string[] = inspectionRules.map(({ id }) => id);

it('there are readings, each with an id of its own', () => {
  expect(inspectionReadings.length).toBeGreaterThan(0);
  expect(new Set(inspectionReadings.map(({ id }) => id)).size).toBe(inspectionReadings.length);
});

describe.each(inspectionReadings)('$id', ({ id, rules, question, reading, otherwise }) => {
  it('belongs to this topic and to rules that exist, each once', () => {
    expect(id).toMatch(/^inspection(\.[a-z0-9]+(-[a-z0-9]+)*)+$/);
    expect(rules.filter((rule) => !ruleIds.includes(rule))).toEqual([]);
    expect(new Set(rules).size).toBe(rules.length);
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
