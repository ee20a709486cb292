import {
  evaluate,
  explain,
  joinLocales,
  layerOverlays,
  outcomes,
  showValue,
  type Explanation,
  type Finding,
} from '@deputy-work/rules';
import { en as kernelEn } from '@deputy-work/rules/locales/en';
import { zhCN as kernelZhCN } from '@deputy-work/rules/locales/zh-CN';
import { describe, expect, it } from 'vitest';
import { inspectionParameters, inspectionRules, type InspectionRuleId } from '../src/index.ts';
import { en } from '../src/locales/en.ts';
import { zhCN } from '../src/locales/zh-CN.ts';
import { readCases, readOverlays } from './read-cases.ts';

const chinese = joinLocales(kernelZhCN, zhCN);
const english = joinLocales(kernelEn, en);
const overlays = readOverlays();

/** Every finding that every case makes, of all rules. */
const findings: readonly Finding<InspectionRuleId>[] = readCases().flatMap(({ cases }) =>
  cases.flatMap(({ asOf, facts, jurisdiction }) => {
    const overlay = jurisdiction === undefined ? undefined : layerOverlays(jurisdiction, overlays);
    return evaluate(inspectionRules, facts, { asOf, overlay, include: outcomes }).findings;
  }),
);

const spoken = ({ headline, reasons, remedy = '' }: Explanation) => [headline, ...reasons, remedy];
const hasHan = /\p{Script=Han}/u;
/** What a key looks like: departsOn, deputies.attendedIds, advice-on-the-law. */
const key = /[a-z][A-Z]|[a-z]\.[a-z]|[a-z]+-[a-z]+-/;

describe('findings', () => {
  it('are many, and meet every outcome, every kind of unknown and of remedy the rules know', () => {
    expect(new Set(findings.map(({ outcome }) => outcome)).size).toBe(outcomes.length);
    expect(new Set(findings.flatMap(({ unknown }) => unknown?.code ?? []))).toEqual(
      new Set(['missing-fact', 'no-basis', 'no-value', 'no-calendar']),
    );
    expect(new Set(findings.flatMap(({ remedy }) => remedy?.code ?? []))).toEqual(
      new Set(['add', 'settle', 'supply', 'act', 'too-late']),
    );
  });

  it('are explained in Chinese without a Latin letter', () => {
    for (const finding of findings) {
      for (const words of spoken(explain(finding, chinese, { nameOf: () => '某某' }))) {
        expect(words).not.toMatch(/[A-Za-z]/);
      }
    }
  });

  it('are explained in English without a Chinese character or a key', () => {
    for (const finding of findings) {
      for (const words of spoken(explain(finding, english, { nameOf: () => 'someone' }))) {
        expect(words).not.toMatch(hasHan);
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
    const titles = inspectionRules.map(({ id }) => own.rules[id].title);
    expect(new Set(titles).size).toBe(inspectionRules.length);
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
    for (const { values, unit } of inspectionParameters) {
      for (const { value } of values) expect(showValue({ value, unit }, locale)).not.toMatch(key);
    }
  });

  it('count in every unit', () => {
    for (const count of Object.values(own.units)) expect(count(1)).not.toBe(count(2));
  });
});
