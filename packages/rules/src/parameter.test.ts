import { describe, expect, it } from 'vitest';
import { law2010, law2020, plan, unverified } from '../tests/sample.ts';
import { article, item } from './citation.ts';
import { RuleDefinitionError } from './errors.ts';
import { defineParameter, type Comparison, type DatedValue, type ValueOf } from './parameter.ts';

const basis = [article(law2020, 9)] as const;

const withValues = (values: readonly DatedValue<number>[]) => () =>
  defineParameter({ id: 'marshals', unit: 'marshal', comparison: 'atLeast', variation: 'no', values });

/** The code and the message with which a definition is refused. */
function refusal(define: () => unknown): Pick<RuleDefinitionError, 'code' | 'message'> {
  try {
    define();
  } catch (error) {
    if (error instanceof RuleDefinitionError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('defineParameter', () => {
  it('returns what it was given, values or none', () => {
    const values = [
      { from: '2020-03-01', to: '2021-12-31', value: 2, basis },
      { from: '2022-01-01', value: 3, basis },
    ] as const;
    expect(withValues(values)().values).toBe(values);
    expect(withValues([])().values).toEqual([]);
  });

  it('refuses values in force on the same day, and names both', () => {
    const define = withValues([
      { from: '2020-03-01', to: '2022-01-01', value: 2, basis },
      { from: '2022-01-01', value: 3, basis },
    ]);
    expect(refusal(define)).toEqual({
      code: 'overlapping-values',
      message:
        'Parameter "marshals": the values 2 (2020-03-01 to 2022-01-01) and 3 (2022-01-01 to open) are in force on the same day. ' +
        'End the first on the day before the second begins.',
    });
  });

  it('refuses a value after one without end, and names both', () => {
    const define = withValues([
      { from: '2020-03-01', value: 2, basis },
      { from: '2022-01-01', value: 3, basis },
    ]);
    const { code, message } = refusal(define);
    expect(code).toBe('overlapping-values');
    expect(message).toContain('2 (2020-03-01 to open) and 3 (2022-01-01 to open)');
  });

  it.each([
    ['descending', '2021-12-31'],
    ['equal', '2022-01-01'],
  ])('refuses %s first days, and names both values', (_, second) => {
    const define = withValues([
      { from: '2022-01-01', to: '2022-12-31', value: 2, basis },
      { from: second, to: second, value: 3, basis },
    ]);
    const { code, message } = refusal(define);
    expect(code).toBe('descending-values');
    expect(message).toContain(`2 (2022-01-01 to 2022-12-31) and 3 (${second} to ${second})`);
  });

  it('refuses a value that ends before it begins', () => {
    const define = withValues([{ from: '2022-01-02', to: '2022-01-01', value: 2, basis }]);
    const { code, message } = refusal(define);
    expect(code).toBe('descending-values');
    expect(message).toContain('2 (2022-01-02 to 2022-01-01) ends before it begins');
  });

  it.each([{ from: '2022-02-30' }, { from: '2022-01-01', to: '2022-1-31' }])(
    'refuses days that do not exist: %o',
    (days) => {
      const { code, message } = refusal(withValues([{ ...days, value: 2, basis }]));
      expect(code).toBe('invalid-date');
      expect(message).toMatch(/has "2022-(02-30|1-31)" where a calendar day should stand/);
    },
  );

  it('refuses a value without a source', () => {
    // @ts-expect-error the type asks for one source at least
    const define = withValues([{ from: '2022-01-01', value: 2, basis: [] }]);
    expect(refusal(define)).toEqual({
      code: 'missing-basis',
      message: 'Parameter "marshals": the value 2 (2022-01-01 to open) cites nothing. Add its source.',
    });
  });

  describe('refuses a value on a day on which none of its sources is in force:', () => {
    const uncovered = (days: Pick<DatedValue<number>, 'from' | 'to'>, sources: DatedValue<number>['basis']) =>
      refusal(withValues([{ ...days, value: 2, basis: sources }]));

    it('before the first', () => {
      const { code, message } = uncovered({ from: '2020-02-29' }, basis);
      expect(code).toBe('basis-not-in-force');
      expect(message).toContain('in force on 2020-02-29');
    });

    it('after the last', () => {
      const { message } = uncovered({ from: '2022-01-01' }, [item(plan, 3)]);
      expect(message).toContain('in force on 2023-01-01');
      expect(uncovered({ from: '2022-01-01', to: '2023-01-01' }, [item(plan, 3)]).code).toBe(
        'basis-not-in-force',
      );
    });

    it('between two', () => {
      const { message } = uncovered({ from: '2010-01-01' }, [article(law2020, 9), article(law2010, 8)]);
      expect(message).toContain('in force on 2020-01-01');
    });

    it('or when no one has confirmed since when the source binds', () => {
      expect(uncovered({ from: '2022-01-01' }, [article(unverified, 1)]).code).toBe('basis-not-in-force');
    });
  });

  it('takes sources that cover the days together', () => {
    const days = { from: '2022-01-01', to: '2022-12-31' };
    expect(withValues([{ ...days, value: 2, basis: [item(plan, 3)] }])).not.toThrow();
    expect(
      withValues([{ from: '2022-06-01', value: 2, basis: [item(plan, 3), article(law2020, 9)] }]),
    ).not.toThrow();
  });

  it.each<[Comparison, ValueOf[Comparison], string]>([
    ['atLeast', 1.5, 'a whole number that is not negative'],
    ['atMost', -1, 'a whole number that is not negative'],
    ['moreThan', Number.NaN, 'a whole number that is not negative'],
    ['lessThan', 2 ** 53, 'a whole number that is not negative'],
    ['within', 3, '{ amount, unit } with unit "day", "working-day" or "month"'],
    ['within', { amount: 3, unit: 'year' as 'month' }, '{ amount, unit }'],
    ['within', { amount: -3, unit: 'day' }, '{ amount, unit }'],
    ['fractionAtLeast', { numerator: 2, denominator: 0 }, 'denominator above 0'],
    ['fractionMoreThan', { numerator: 0.5, denominator: 1 }, '{ numerator, denominator } in whole numbers'],
    ['containsAll', [], 'a list of at least one word'],
  ])('refuses for %s the value %j', (comparison, value, expected) => {
    const define = () =>
      defineParameter({
        id: 'it',
        unit: 'it',
        comparison,
        variation: 'no',
        values: [{ from: '2022-01-01', value, basis }],
      });
    const { code, message } = refusal(define);
    expect(code).toBe('invalid-value');
    expect(message).toContain(`does not fit "${comparison}"`);
    expect(message).toContain(expected);
  });
});
