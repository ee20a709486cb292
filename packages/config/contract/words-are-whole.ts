import {
  explain,
  joinLocales,
  outcomes,
  showValue,
  type Explanation,
  type Remedy,
  type Rule,
  type Unknown,
} from '@deputy-work/rules';
import { en as kernelEn } from '@deputy-work/rules/locales/en';
import { zhCN as kernelZhCN } from '@deputy-work/rules/locales/zh-CN';
import { describe, expect, it } from 'vitest';
import { findingsOf, type AnyWords, type Topic } from './topic.ts';

/** The words of a topic, and what its cases are to meet so that all of them are spoken. */
export interface Spoken {
  readonly zhCN: AnyWords;
  readonly en: AnyWords;
  readonly unknowns: readonly Unknown['code'][];
  readonly remedies: readonly Remedy['code'][];
}

const hasHan = /\p{Script=Han}/u;
/** What a key looks like: departsOn, deputies.attendedIds, advice-on-the-law. */
const key = /[a-z][A-Z]|[a-z]\.[a-z]|[a-z]+-[a-z]+-/;

const allOf = ({ headline, reasons, remedy = '' }: Explanation) => [headline, ...reasons, remedy];

/** Contract: every finding of every case can be said in both languages, whole and in that language alone. */
export function wordsAreWhole<R extends Rule>(
  topic: Topic<R>,
  { zhCN, en, unknowns, remedies }: Spoken,
): void {
  const { rules, parameters } = topic;
  const chinese = joinLocales(kernelZhCN, zhCN);
  const english = joinLocales(kernelEn, en);
  const findings = findingsOf(topic);

  describe('findings', () => {
    it('are many, and meet every outcome, every kind of unknown and of remedy the rules know', () => {
      expect(new Set(findings.map(({ outcome }) => outcome)).size).toBe(outcomes.length);
      expect(new Set(findings.flatMap(({ unknown }) => unknown?.code ?? []))).toEqual(new Set(unknowns));
      expect(new Set(findings.flatMap(({ remedy }) => remedy?.code ?? []))).toEqual(new Set(remedies));
    });

    it('are explained in Chinese without a Latin letter', () => {
      for (const finding of findings) {
        for (const words of allOf(explain(finding, chinese, { nameOf: () => '某某' }))) {
          expect(words).not.toMatch(/[A-Za-z]/);
        }
      }
    });

    it('are explained in English without a Chinese character or a key', () => {
      for (const finding of findings) {
        for (const words of allOf(explain(finding, english, { nameOf: () => 'someone' }))) {
          expect(words.replace(/“[^”]*”/g, '')).not.toMatch(hasHan);
          expect(words).not.toMatch(key);
        }
      }
    });

    it('name their source in both languages', () => {
      for (const finding of findings) {
        for (const locale of [chinese, english]) {
          expect(explain(finding, locale).sources.length).toBeGreaterThan(0);
        }
      }
    });
  });

  describe.each([
    ['zh-CN', chinese, zhCN],
    ['en', english, en],
  ] as const)('words in %s', (_, locale, own) => {
    it('give every rule a title of its own', () => {
      expect(new Set(rules.map(({ id }) => own.rules[id]?.title)).size).toBe(rules.length);
    });

    it('carry no number of the law', () => {
      const fixed = [
        ...Object.values(own.rules).flatMap(({ title, measured }) => [title, measured]),
        ...Object.values(own.parameters),
        ...Object.values(own.names),
      ];
      for (const words of fixed) expect(words).not.toMatch(/\d|[一二两三四五六七八九十]名|\btwo\b/);
    });

    it('show every value of every parameter', () => {
      for (const { values, unit } of parameters) {
        for (const { value } of values) expect(showValue({ value, unit }, locale)).not.toMatch(key);
      }
    });

    it('count in every unit', () => {
      for (const count of Object.values(own.units)) expect(count(1)).not.toBe(count(2));
    });
  });
}
