import { article, dayAfter, defineInstrument, type DatedValue } from '@deputy-work/rules';
import { expect, it } from 'vitest';
import { isDuring, stretchesOf } from './stretches-of.ts';

const law = defineInstrument({
  id: 'some-law',
  kind: 'statute',
  title: { 'zh-CN': '某法', en: 'Some Law' },
  inForce: { from: '2020-01-01' },
});
const dated = (value: number, from: string, to?: string): DatedValue<number> => ({
  value,
  from,
  ...(to !== undefined && { to }),
  basis: [article(law, 1)],
});
const inShort = (values: readonly DatedValue<number>[]) =>
  stretchesOf(values).map((stretch) => (stretch.kind === 'value' ? stretch.value : stretch));

it('shows that there is none before the first value, between two that are apart, and after the last', () => {
  expect(inShort([dated(1, '2020-01-01', '2020-12-31'), dated(2, '2022-01-01', '2022-12-31')])).toEqual([
    { kind: 'gap', before: '2020-01-01' },
    1,
    { kind: 'gap', after: '2020-12-31', before: '2022-01-01' },
    2,
    { kind: 'gap', after: '2022-12-31' },
  ]);
});

it('has no gap between values that follow each other, and none after one that still holds', () => {
  expect(inShort([dated(1, '2020-01-01', '2021-12-31'), dated(2, '2022-01-01')])).toEqual([
    { kind: 'gap', before: '2020-01-01' },
    1,
    2,
  ]);
});

it('is one gap without bounds when no value was ever set', () => {
  expect(stretchesOf([])).toEqual([{ kind: 'gap' }]);
});

it('puts every day into exactly one stretch', () => {
  const stretches = stretchesOf([dated(1, '2020-03-01', '2020-03-03'), dated(2, '2020-03-06', '2020-03-07')]);
  for (let day = '2020-02-28'; day < '2020-03-10'; day = dayAfter(day))
    expect(stretches.filter((stretch) => isDuring(stretch, day))).toHaveLength(1);
});
