import { evaluate, layerOverlays, valueOn } from '@deputy-work/rules';
import { zhCN } from '@deputy-work/rules/locales/zh-CN';
import { describe, expect, test } from 'vitest';
import { everyCase } from '../../tests/every-case.ts';
import { topics } from '../../tests/topics.ts';
import { codesFor } from './code-labels.ts';
import { fieldOf } from './field-of.ts';
import { hypothesisSchema, hypotheticalLocale, underHypotheses, withoutHypotheses } from './what-if.ts';

const id = 'inspection.enforcement.minimum-invited-deputies';
const found = everyCase.find(({ rule }) => rule.id === 'inspection.enforcement.invites-deputies');
if (!found) throw new Error('The rule that these tests are told with is gone.');
const { rule, topic } = found;
const minimum = Object.values(rule.parameters).find((parameter) => parameter.id === id);
if (!minimum) throw new Error(`The rule no longer has the parameter ${id}.`);

describe('a hypothetical value', () => {
  test('holds on every day, in a copy: the rule and its parameter stay as they are', () => {
    const before = JSON.stringify(rule.parameters);
    const [copied] = Object.values(underHypotheses(rule, { [id]: 3 }).parameters);
    if (!copied) throw new Error('The copy lost its parameter.');
    for (const day of ['1990-01-01', '2022-06-10', '2030-01-01']) {
      expect(valueOn(copied, day)).toMatchObject({ known: true, value: 3 });
    }
    expect(copied.values.flatMap(({ basis }) => basis.map(({ instrument }) => instrument.title.en))).toEqual([
      'Hypothesis, not in force',
    ]);
    expect(JSON.stringify(rule.parameters)).toBe(before);
    expect(valueOn(minimum, '2022-06-10')).toMatchObject({ value: 2 });
  });

  test('does not make up a source: on a day without one the rule still can’t tell', () => {
    const withoutSource = (asked: typeof rule) =>
      found.cases.flatMap(({ facts, asOf }, index) =>
        evaluate([asked], facts, { asOf })
          .findings.filter(({ unknown }) => unknown?.code === 'no-basis')
          .map(({ subject }) => `${index} ${subject.id}`),
      );
    expect(withoutSource(rule).length).toBeGreaterThan(0);
    expect(withoutSource(underHypotheses(rule, { [id]: 3 }))).toEqual(withoutSource(rule));
  });

  test('takes the place of the place’s own value too, and of no other', () => {
    const overlay = layerOverlays('99', topic.overlays);
    expect(valueOn(minimum, '2022-08-01', overlay)).toMatchObject({ value: 3, jurisdiction: '99' });
    expect(valueOn(minimum, '2022-08-01', withoutHypotheses(overlay, { [id]: 5 }))).toMatchObject({
      value: 2,
    });
    expect(withoutHypotheses(overlay, {})).toEqual(overlay);
  });

  test('is never said to be in force', () => {
    const locale = {
      kernel: zhCN,
      rules: {},
      parameters: { [id]: '最少人数', other: '别的' },
      units: {},
      names: {},
    };
    const say = (label: string, value: string) => `${label}假设为${value}`;
    const { value } = hypotheticalLocale(locale, { [id]: 3 }, say).kernel;
    const used = { value: '3名代表', from: '2022年1月1日', to: undefined, place: undefined };
    expect(value({ ...used, label: '最少人数' })).toBe('最少人数假设为3名代表');
    expect(value({ ...used, label: '别的' })).toBe(zhCN.value({ ...used, label: '别的' }));
  });
});

test('every parameter of every rule can be supposed to be another, and each value that it has had is one', () => {
  const parameters = topics.flatMap((each) =>
    each.parameters.map((parameter) => ({ topic: each, parameter })),
  );
  expect(parameters.length).toBeGreaterThan(0);
  for (const { topic: of, parameter } of parameters) {
    const schema = hypothesisSchema(parameter, codesFor(of, parameter));
    expect(fieldOf(schema).kind, parameter.id).not.toBe('unsupported');
    for (const { value } of parameter.values) expect(schema.parse(value)).toEqual(value);
  }
});
