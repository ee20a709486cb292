import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, parts, whole } from '../tests/arbitrary.ts';
import { locales } from '../tests/sample-words.ts';
import {
  drill,
  drillWithout,
  hasMarshals,
  isReported,
  law2020,
  overlayOf33,
  rules,
  type Drill,
} from '../tests/sample.ts';
import type { Answer, Measure, Remedy, Unknown } from './answer.ts';
import { evaluate, type EvaluateOptions } from './evaluate.ts';
import { explain } from './explain.ts';
import type { Finding } from './finding.ts';
import { outcomes } from './outcome.ts';

type Asked = (typeof rules)[number];
type Language = keyof typeof locales;
const languages = ['zh-CN', 'en'] as const satisfies Language[];

const find = (rule: Asked, subject: Drill, options: Partial<EvaluateOptions> = {}) => {
  const facts = { drills: [subject], schools: [] };
  const { findings } = evaluate([rule], facts, { asOf: '2022-12-31', include: outcomes, ...options });
  const [finding] = findings;
  if (!finding) throw new Error('Every outcome is asked for.');
  return finding;
};

describe('explain in Chinese', () => {
  it('says what does not hold, why, by what, and what would mend it', () => {
    expect(explain(find(hasMarshals, drill({ marshals: 1 })), locales['zh-CN'])).toEqual({
      outcome: 'violated',
      headline: '不符合：演练配备疏散引导员',
      reasons: [
        '已配备：1名引导员；要求：不少于2名引导员。',
        '疏散引导员最少人数为2名引导员，适用时间：自2020年3月1日起。',
        '按2022年6月10日施行的规定判断。',
      ],
      sources: ['《示例消防法》（2020年修正）第九条'],
      remedy: '再配备1名引导员即符合。',
    });
  });

  it('says whose number it was, and until when', () => {
    const [, value] = explain(
      find(hasMarshals, drill({ marshals: 1 }), { overlay: overlayOf33 }),
      locales['zh-CN'],
    ).reasons;
    expect(value).toBe(
      '疏散引导员最少人数为3名引导员，适用时间：自2021年7月1日起（行政区划代码33的地方规定）。',
    );
    const of2015 = explain(find(hasMarshals, drill({ heldOn: '2015-05-05' })), locales['zh-CN']);
    expect(of2015.reasons[1]).toContain('适用时间：2010年1月1日至2019年12月31日。');
  });

  it('says how late it was, or by when it is to be done', () => {
    const report = (reportedOn: string, day: string) =>
      explain(
        find(isReported, drill({ reportedOn, reportDueOn: '2022-06-24' }), {
          overlay: overlayOf33,
          asOf: day,
        }),
        locales['zh-CN'],
      );
    expect(report('2022-06-27', '2022-12-31')).toMatchObject({
      reasons: expect.arrayContaining([
        '报告：2022年6月27日；要求：不晚于2022年6月24日。',
        '逾期3日。',
        '演练报告时限为10个工作日，适用时间：自2021年7月1日起（行政区划代码33的地方规定）。',
      ]) as unknown,
      remedy: '期限已过，无法补正；请说明情况，尚未完成的尽快完成。',
    });
    expect(report('2022-06-27', '2022-06-24')).toMatchObject({
      headline: '待完成：演练按时报告',
      remedy: '2022年6月24日前（含当日）完成即符合。',
    });
  });
});

describe('explain in English', () => {
  it('says what does not hold, why, by what, and what would mend it', () => {
    expect(explain(find(hasMarshals, drill({ marshals: 1 })), locales.en)).toEqual({
      outcome: 'violated',
      headline: 'Does not hold: a drill has marshals',
      reasons: [
        'Marshals: 1 marshal; required: at least 2 marshals.',
        'Least number of marshals: 2 marshals, in force since 1 March 2020.',
        'Judged by the rules in force on 10 June 2022.',
      ],
      sources: ['Sample Fire Law (2020 amendment), art. 9'],
      remedy: 'Add 1 marshal.',
    });
  });

  it('says until when an answer is open', () => {
    const open = find(hasMarshals, drill({ heldOn: '2022-12-31', marshals: 1 }));
    const { headline, reasons } = explain(open, locales.en);
    expect(headline).toBe('Still open: a drill has marshals');
    expect(reasons).toContain('Due by 31 December 2022, that day included.');
  });
});

describe('A remark', () => {
  const finding = find(hasMarshals, drill({ marshals: 2 }));
  const remarking = (remark: (finding: Finding) => string | undefined) => {
    const rules = { ...locales.en.rules, [hasMarshals.id]: { ...locales.en.rules[hasMarshals.id], remark } };
    return explain(finding, { ...locales.en, rules }).reasons;
  };

  it('stands last among the reasons, made of what was found', () => {
    const reasons = remarking(({ measure }) => `${measure?.shortfall} short.`);
    expect(reasons.at(-1)).toBe('0 short.');
  });

  it('adds nothing where the rule has none for the finding', () => {
    expect(remarking(() => undefined)).toEqual(explain(finding, locales.en).reasons);
  });
});

describe('The names of facts', () => {
  const finding = { ...find(hasMarshals, drill()), evidence: ['door-1'] };

  it('are what the caller says they are called, or else their ids', () => {
    const nameOf = (id: string) => (id === 'door-1' ? '北门' : id);
    expect(explain(finding, locales['zh-CN'], { nameOf }).reasons).toContain('涉及：北门。');
    expect(explain(finding, locales['zh-CN']).reasons).toContain('涉及：door-1。');
  });
});

/** A finding with one part put in. */
const findingWith = (changes: Partial<Answer>): Finding<'drill.has-turnout'> => ({
  ...(find(rules[1], drill()) as Finding<'drill.has-turnout'>),
  measure: undefined,
  ...changes,
});

const unknowns: readonly Unknown[] = [
  { code: 'missing-fact', path: 'heldOn' },
  ...(['never-set', 'before-first', 'in-gap', 'after-last'] as const).flatMap((gap): Unknown[] => [
    { code: 'no-value', parameterId: 'drill.report-time', gap },
    { code: 'no-basis', gap },
  ]),
  { code: 'judgement', words: '及时' },
  { code: 'no-calendar', year: 2027 },
];
const remedies: readonly Remedy[] = [
  { code: 'add', amount: 2, unit: 'pupil' },
  { code: 'remove', amount: 2, unit: 'pupil' },
  { code: 'supply', items: ['alarm'] },
  { code: 'settle', items: ['door-1'] },
  { code: 'act', by: '2022-06-10' },
  { code: 'too-late' },
];
const measured: readonly Measure[] = [
  ...(['atLeast', 'atMost', 'moreThan', 'lessThan', 'every', 'none'] as const).map((comparison) => ({
    comparison,
    measured: 1,
    required: 2,
    shortfall: 1,
    unit: 'pupil',
  })),
  ...(['fractionAtLeast', 'fractionMoreThan'] as const).map((comparison, more) => ({
    comparison,
    measured: { part: 1, whole: 9 },
    required: { part: 6 + more, whole: 9 },
    shortfall: 5 + more,
    unit: 'pupil',
  })),
  { comparison: 'within', measured: 'not-done', required: '2022-06-10', shortfall: 1, unit: 'pupil' },
  { comparison: 'containsAll', measured: [], required: ['alarm', 'evacuation'], shortfall: 2, unit: 'part' },
];

const groups: Readonly<Record<string, readonly Finding<'drill.has-turnout'>[]>> = {
  unknowns: unknowns.map((unknown) => findingWith({ outcome: 'undetermined', unknown })),
  remedies: remedies.map((remedy) => findingWith({ outcome: 'violated', remedy })),
  measures: measured.map((measure) => findingWith({ outcome: 'violated', measure })),
  outcomes: outcomes.map((outcome) => findingWith({ outcome })),
};

/** All words of an explanation. */
const allWords = (finding: Finding<(typeof rules)[number]['id']>, language: Language) => {
  const { headline, reasons, sources, remedy } = explain(finding, locales[language], {
    nameOf: () => '北门',
  });
  return [headline, ...reasons, ...sources, ...(remedy === undefined ? [] : [remedy])];
};

/** Words that no reader should meet: keys, codes, and what a slip of a template leaves. */
const slips =
  /undefined|null|NaN|\[object|heldOn|isDrill|openedOn|[a-z]+\.[a-z]|not-done|-set|-first|in-gap|-last|working-day|\d{4}-\d\d/;

describe.each(languages)('In %s', (language) => {
  it.each(Object.keys(groups))('no key and no hole shows in any of the %s', (group) => {
    for (const words of groups[group]!.flatMap((finding) => allWords(finding, language))) {
      expect(words).not.toMatch(slips);
      expect(words.trim()).toBe(words);
      if (language === 'zh-CN') expect(words).not.toMatch(/[A-Za-z,;]/);
    }
  });

  it.each(Object.keys(groups))('no two of the %s read the same', (group) => {
    const told = groups[group]!.map((finding) => allWords(finding, language).join('\n'));
    expect(told.filter((text, index) => told.indexOf(text) < index)).toEqual([]);
  });

  it('whatever evaluate finds can be told', () => {
    fc.assert(
      fc.property(parts, asOf, (all, day) => {
        const options = { asOf: day, overlay: overlayOf33, include: outcomes };
        for (const finding of evaluate(rules, whole(all), options).findings) {
          for (const words of allWords(finding, language)) expect(words).not.toMatch(slips);
        }
      }),
    );
  });
});

describe('Words that are missing', () => {
  const missingWords: unknown = expect.objectContaining({ code: 'missing-words' });
  const finding = find(hasMarshals, drill({ marshals: 1 }));

  it.each<[string, Finding]>([
    ['rule', { ...finding, ruleId: 'drill.of-old' }],
    ['rule', { ...finding, ruleId: 'constructor' }],
    ['unit', { ...finding, remedy: { code: 'remove', amount: 1, unit: 'hose' } }],
    ['parameter', { ...finding, values: [{ ...finding.values[0]!, parameterId: 'drill.of-old' }] }],
    ['parameter', { ...finding, unknown: { code: 'no-value', parameterId: 'drill.of-old', gap: 'in-gap' } }],
    ['fact', { ...finding, unknown: { code: 'missing-fact', path: 'colour' } }],
  ])('of a %s are an error that says whose locale to join, not a key on the screen', (kind, told) => {
    const tell = () => explain(told, locales.en as never);
    expect(tell).toThrow(missingWords);
    expect(tell).toThrow(
      new RegExp(`no words for ${kind} ".*Join the locale of the package that defines it`),
    );
  });

  it('of a listed code that a place has added are the code itself', () => {
    const measure: Measure = {
      comparison: 'containsAll',
      measured: ['alarm'],
      required: ['alarm', '点名'],
      shortfall: 1,
      unit: 'part',
    };
    expect(explain({ ...finding, measure }, locales['zh-CN']).reasons[0]).toBe(
      '已配备：报警；要求：应当包括报警、点名。',
    );
  });
});

it('A missing fact is called by its name', () => {
  const [reason] = explain(find(hasMarshals, drillWithout('heldOn')), locales['zh-CN']).reasons;
  expect(reason).toBe('缺少事实：演练日期。');
});

it('A source is quoted as the law of that day has it', () => {
  expect(explain(find(hasMarshals, drill({ heldOn: '2015-05-05' })), locales.en).sources).toEqual([
    'Sample Fire Law, art. 8',
  ]);
  expect(law2020.version?.en).toBe('2020 amendment');
});
