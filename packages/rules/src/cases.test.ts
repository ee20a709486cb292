import { describe, expect, it } from 'vitest';
import { drill, drillWithout, hasMarshals, hasTurnout, overlayOf33, type Drill } from '../tests/sample.ts';
import { checkCase, type ExpectedFinding, type LegalCase } from './cases.ts';

const caseOf = (
  expected: readonly ExpectedFinding[],
  { subject = drill({ marshals: 1 }), ...rest }: Partial<LegalCase<never>> & { subject?: Drill } = {},
): LegalCase<{ drills: readonly Drill[] }> => ({
  title: 'A drill with one marshal',
  basis: 'Sample Fire Law (2020), art. 9',
  asOf: '2022-12-31',
  ...rest,
  facts: { drills: [subject] },
  expect: expected,
});
const oneShort: ExpectedFinding = {
  rule: 'drill.has-marshals',
  subject: 'drill-1',
  outcome: 'violated',
  measured: 1,
  required: 2,
  shortfall: 1,
  force: 'statute',
  remedy: { unit: 'marshal', amount: 1, code: 'add' },
};

describe('checkCase', () => {
  it('finds nothing to say when every expectation is met, whatever the order of keys', () => {
    expect(checkCase(caseOf([oneShort]), [hasTurnout, hasMarshals])).toEqual([]);
  });

  it('says what was expected and what was found instead, of the parts that were stated', () => {
    const expected = { ...oneShort, required: 3, shortfall: 2 };
    expect(checkCase(caseOf([expected]), [hasMarshals])).toEqual([{ expected, found: oneShort }]);
  });

  it.each<[string, Partial<ExpectedFinding>]>([
    ['outcome', { outcome: 'satisfied' }],
    ['measured', { measured: 2 }],
    ['force', { force: 'plan' }],
    ['due', { due: '2022-12-31' }],
    ['evidence', { evidence: ['door-1'] }],
    ['unknown', { unknown: { code: 'missing-fact', path: 'heldOn' } }],
    ['remedy', { remedy: { code: 'add', amount: 2, unit: 'marshal' } }],
    ['misspelt part', { mesured: 1 } as never],
  ])('reports a wrong %s', (_, wrong) => {
    const expected = { ...oneShort, ...wrong };
    expect(checkCase(caseOf([expected]), [hasMarshals])).toHaveLength(1);
  });

  it('checks what is missing, and what does not apply', () => {
    const rule = { rule: 'drill.has-marshals', subject: 'drill-1' };
    const undated: ExpectedFinding = {
      ...rule,
      outcome: 'undetermined',
      unknown: { code: 'missing-fact', path: 'heldOn' },
    };
    expect(checkCase(caseOf([undated], { subject: drillWithout('heldOn') }), [hasMarshals])).toEqual([]);
    const noDrill: ExpectedFinding = { ...rule, outcome: 'not-applicable' };
    expect(checkCase(caseOf([noDrill], { subject: drill({ isDrill: false }) }), [hasMarshals])).toEqual([]);
  });

  it('asks under the values of the place', () => {
    const expected: ExpectedFinding = {
      ...oneShort,
      required: 3,
      shortfall: 2,
      remedy: { code: 'add', amount: 2, unit: 'marshal' },
    };
    expect(checkCase(caseOf([expected], { jurisdiction: '330106' }), [hasMarshals], [overlayOf33])).toEqual(
      [],
    );
    expect(checkCase(caseOf([oneShort], { jurisdiction: '11' }), [hasMarshals], [overlayOf33])).toEqual([]);
  });

  it('reports an expectation about a subject that nobody asked', () => {
    const expected = { ...oneShort, subject: 'drill-2' };
    expect(checkCase(caseOf([expected]), [hasMarshals])).toEqual([{ expected, found: undefined }]);
  });

  it('refuses a case that expects nothing, because it could not fail', () => {
    expect(() => checkCase(caseOf([]), [hasMarshals])).toThrow(
      'Case "A drill with one marshal" expects nothing, so it can\'t fail. Add an expected finding.',
    );
  });

  it('refuses a case that names a rule it was not given', () => {
    expect(() => checkCase(caseOf([{ ...oneShort, rule: 'drill.has-marshal' }]), [hasMarshals])).toThrow(
      'names rule "drill.has-marshal", which is not among the rules given',
    );
  });
});
