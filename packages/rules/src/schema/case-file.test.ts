import { expect, it } from 'vitest';
import { z } from 'zod';
import { law2020, minimumMarshals, parameters } from '../../tests/sample.ts';
import { article } from '../citation.ts';
import { valueOn } from '../value-on.ts';
import { parseCaseFile } from './case-file.ts';
import { parseOverlays } from './parse-overlays.ts';

const facts = z.strictObject({ drills: z.array(z.looseObject({ id: z.string() })) });
const expected = { rule: 'drill.has-marshals', subject: 'drill-1', outcome: 'satisfied' };
const legalCase = {
  title: '两名引导员，符合',
  basis: '示例消防法第九条',
  asOf: '2022-06-10',
  facts: { drills: [{ id: 'drill-1' }] },
  expect: [expected],
};
const file = (changes: object) => ({
  rule: 'drill.has-marshals',
  records: { shared: 1 },
  cases: [{ ...legalCase, ...changes }],
});

it('a file of cases is read as it stands, without the parts that its cases share', () => {
  expect(parseCaseFile(file({}), facts)).toEqual({ rule: 'drill.has-marshals', cases: [legalCase] });
});

it.each([
  ['a misspelt key', { exepct: [] }, 'exepct'],
  ['a misspelt key of what is expected', { expect: [{ ...expected, mesured: 1 }] }, 'mesured'],
  ['no expectation', { expect: [] }, 'expect'],
  ['a day that does not exist', { asOf: '2022-02-30' }, 'asOf'],
  ['a place that is none', { jurisdiction: 'Zhejiang' }, 'jurisdiction'],
  ['facts of another shape', { facts: { drills: [{}] } }, 'drills'],
])('a file with %s is refused, and told where', (_, changes, where) => {
  expect(() => parseCaseFile(file(changes), facts)).toThrow(where);
});

const places = (value: unknown) => [
  {
    jurisdiction: '33',
    values: {
      [minimumMarshals.id]: [
        { from: '2022-01-01', value, unit: minimumMarshals.unit, basis: [article(law2020, 9)] },
      ],
    },
  },
];

it('a file of places’ own values becomes overlays, checked against the parameters', () => {
  const [overlay] = parseOverlays(places(5), parameters);
  expect(valueOn(minimumMarshals, '2022-06-10', overlay)).toMatchObject({ value: 5, jurisdiction: '33' });
  expect(() => parseOverlays(places('five'), parameters)).toThrow('value');
  expect(() => parseOverlays([], parameters)).toThrow();
});
