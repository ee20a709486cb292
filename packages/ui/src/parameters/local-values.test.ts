import { article, defineInstrument, defineParameter, type Overlay } from '@deputy-work/rules';
import { expect, it } from 'vitest';
import { localValues } from './local-values.ts';

const law = defineInstrument({
  id: 'some-law',
  kind: 'local',
  title: { 'zh-CN': '某办法', en: 'Some Measures' },
  inForce: { from: '2016-01-01' },
});
const parameter = defineParameter({
  id: 'some.time',
  unit: 'time',
  comparison: 'within',
  variation: 'freely',
  values: [],
});
const entry = {
  from: '2016-01-01',
  value: { amount: 3, unit: 'month' },
  basis: [article(law, 1)],
} as const;
const overlay = (jurisdiction: string, parameterId: string): Overlay => ({
  jurisdiction,
  layers: [{ jurisdiction, values: { [parameterId]: [entry] } }],
});

it('lists each place that set the parameter once, in the order of codes, and no other place', () => {
  const overlays = [
    overlay('37', parameter.id),
    overlay('33', parameter.id),
    overlay('33', parameter.id),
    overlay('50', 'another.time'),
  ];
  expect(localValues(parameter, overlays)).toEqual([
    { jurisdiction: '33', values: [entry] },
    { jurisdiction: '37', values: [entry] },
  ]);
});
