import { article, defineInstrument, defineParameter, type Overlay } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import { valuesInForce } from './values-in-force.ts';

const law = defineInstrument({
  id: 'some-law',
  kind: 'statute',
  title: { 'zh-CN': '某法', en: 'Some Law' },
  inForce: { from: '2020-01-01' },
});
const basis = [article(law, 1)] as const;
const parameter = defineParameter({
  id: 'some.time',
  unit: 'time',
  comparison: 'within',
  variation: 'freely',
  values: [],
});
const value = { amount: 3, unit: 'month' } as const;
const overlay = (place: string, from: string): Overlay => ({
  jurisdiction: place,
  layers: [{ jurisdiction: place, values: { 'some.time': [{ from, value, basis }] } }],
});

describe('the values of a parameter on a day', () => {
  it('say first what the nation sets, even that it sets nothing', () => {
    expect(valuesInForce(parameter, '2022-06-20', [])).toMatchObject([{ known: false, gap: 'never-set' }]);
  });

  it('add the places that had set their own by that day, each once', () => {
    const overlays = [overlay('33', '2016-05-27'), overlay('37', '2023-01-01'), overlay('33', '2016-05-27')];
    expect(valuesInForce(parameter, '2022-06-20', overlays).slice(1)).toMatchObject([
      { known: true, jurisdiction: '33', value },
    ]);
    expect(valuesInForce(parameter, '2023-01-01', overlays)).toHaveLength(3);
  });
});
