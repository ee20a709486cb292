import { describe, expect, it } from 'vitest';
import {
  law2020,
  localRules,
  minimumMarshals,
  overlayOf33,
  parameters,
  requiredParts,
  turnout,
} from '../tests/sample.ts';
import { article } from './citation.ts';
import { OverlayError, type OverlayErrorCode } from './errors.ts';
import { defineOverlay, layerOverlays, type OverlayValue } from './overlay.ts';
import { defineParameter, type Comparison, type ValueOf } from './parameter.ts';

const three: OverlayValue = {
  from: '2021-07-01',
  value: 3,
  unit: 'marshal',
  basis: [article(localRules, 5)],
};

const refusalOf = (define: () => unknown): OverlayError => {
  try {
    define();
  } catch (error) {
    if (error instanceof OverlayError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
};
const refused = (changes: Partial<OverlayValue>, id: string = minimumMarshals.id, jurisdiction = '33') =>
  refusalOf(() => defineOverlay(jurisdiction, { [id]: [{ ...three, ...changes }] }, parameters));

describe('defineOverlay', () => {
  it('keeps the values with their days and sources; the unit was only to be checked', () => {
    const { unit, ...kept } = three;
    expect(unit).toBe(minimumMarshals.unit);
    expect(defineOverlay('33', { [minimumMarshals.id]: [three] }, parameters)).toEqual({
      jurisdiction: '33',
      layers: [{ jurisdiction: '33', values: { [minimumMarshals.id]: [kept] } }],
    });
  });

  it.each<[OverlayErrorCode, string, OverlayError]>([
    ['invalid-jurisdiction', '2, 4, 6 or 9 digits', refused({}, minimumMarshals.id, 'Zhejiang')],
    ['unknown-parameter', 'no such parameter', refused({}, 'drill.marshal-minimum')],
    [
      'not-variable',
      'leaves places no choice',
      refused({ unit: 'part', value: ['alarm'] }, requiredParts.id),
    ],
    ['wrong-unit', 'is in "pupil", the parameter counts "marshal"', refused({ unit: 'pupil' })],
    [
      'wrong-value',
      'a whole number that is not negative',
      refused({ value: { numerator: 2, denominator: 3 } }),
    ],
    // @ts-expect-error the type asks for one source at least
    ['missing-basis', 'cites nothing', refused({ basis: [] })],
    // @ts-expect-error what comes from a file may lack its source altogether
    ['missing-basis', 'cites nothing', refused({ basis: undefined })],
    ['basis-not-in-force', 'in force on 2021-06-30', refused({ from: '2021-06-30' })],
    ['invalid-date', '"2021-7-1" where a calendar day should stand', refused({ from: '2021-7-1' })],
    ['descending-values', 'ends before it begins', refused({ to: '2021-06-30' })],
    [
      'overlapping-values',
      '3 (2021-07-01 to open) and 3 (2022-07-01 to open)',
      refusalOf(() =>
        defineOverlay('33', { [minimumMarshals.id]: [three, { ...three, from: '2022-07-01' }] }, parameters),
      ),
    ],
    ['laxer-than-national', '1 is laxer than', refused({ value: 1 })],
  ])('refuses with %s, saying: %s', (code, words, error) => {
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });

  it('names the place and the parameter in the error and in its message', () => {
    const error = refused({ value: 1 });
    expect([error.jurisdiction, error.parameterId]).toEqual(['33', minimumMarshals.id]);
    expect(error.message).toMatch(/^Overlay 33, parameter "drill\.minimum-marshals": /);
  });

  describe('under "stricter-only"', () => {
    const national = { from: '2022-01-01', basis: [article(law2020, 1)] } as const;
    const local = { from: '2022-01-01', unit: 'it', basis: [article(localRules, 1)] } as const;
    const isTaken = (
      comparison: Comparison,
      nationalValue: ValueOf[Comparison],
      value: ValueOf[Comparison],
    ) => {
      const parameter = defineParameter({
        id: 'it',
        unit: 'it',
        comparison,
        variation: 'stricter-only',
        values: [{ ...national, value: nationalValue }],
      });
      try {
        defineOverlay('33', { it: [{ ...local, value }] }, [parameter]);
        return true;
      } catch (error) {
        if (error instanceof OverlayError && error.code === 'laxer-than-national') return false;
        throw error;
      }
    };
    const counts = (comparison: 'atLeast' | 'atMost' | 'moreThan' | 'lessThan') =>
      [1, 2, 3].map((value) => isTaken(comparison, 2, value));
    const days = (amount: number, unit: 'day' | 'working-day' | 'month' = 'day') => ({ amount, unit });
    const share = (numerator: number, denominator: number) => ({ numerator, denominator });

    it('takes the same number or a stricter one', () => {
      expect(counts('atLeast')).toEqual([false, true, true]);
      expect(counts('moreThan')).toEqual([false, true, true]);
      expect(counts('atMost')).toEqual([true, true, false]);
      expect(counts('lessThan')).toEqual([true, true, false]);
    });

    it('takes the same time or a shorter one, in the same unit', () => {
      expect([9, 10, 11].map((amount) => isTaken('within', days(10), days(amount)))).toEqual([
        true,
        true,
        false,
      ]);
      expect(isTaken('within', days(3, 'month'), days(1, 'working-day'))).toBe(false);
    });

    it('takes the same share or a larger one, exactly', () => {
      const over = (value: ValueOf['fractionAtLeast']) => isTaken('fractionAtLeast', share(2, 3), value);
      expect([share(3, 5), share(4, 6), share(3, 4)].map(over)).toEqual([false, true, true]);
      const large = 9_007_199_254_740_991;
      expect(isTaken('fractionMoreThan', share(1, 2), share((large - 1) / 2, large))).toBe(false);
      expect(isTaken('fractionMoreThan', share(1, 2), share((large + 1) / 2, large))).toBe(true);
    });

    it('takes a list that has all the national words', () => {
      const over = (value: readonly string[]) => isTaken('containsAll', ['a', 'b'], value);
      expect([['a'], ['b', 'a'], ['a', 'b', 'c']].map(over)).toEqual([false, true, true]);
    });

    it('holds a value only against the national ones of the same days', () => {
      const early = { ...three, basis: [article(localRules, 5)] as const };
      const onlyBefore2020 = defineParameter({
        ...minimumMarshals,
        values: minimumMarshals.values.slice(0, 1),
      });
      expect(() =>
        defineOverlay('33', { [minimumMarshals.id]: [{ ...early, value: 0 }] }, [onlyBefore2020]),
      ).not.toThrow();
    });
  });

  it('takes any value under "freely"', () => {
    const free = defineParameter({ ...turnout, variation: 'freely' });
    const none = { ...three, unit: 'pupil', value: { numerator: 0, denominator: 1 } };
    expect(() => defineOverlay('33', { [turnout.id]: [none] }, [free])).not.toThrow();
  });
});

describe('layerOverlays', () => {
  const of = (jurisdiction: string, id: string = minimumMarshals.id) => {
    const value = id === turnout.id ? { numerator: 3, denominator: 4 } : 3;
    const unit = id === turnout.id ? 'pupil' : 'marshal';
    return defineOverlay(jurisdiction, { [id]: [{ ...three, value, unit }] }, parameters);
  };
  const places = (jurisdiction: string, ...all: string[]) =>
    layerOverlays(
      jurisdiction,
      all.map((place) => of(place)),
    ).layers.map((layer) => layer.jurisdiction);

  it('lays 330106 over 3301 over 33, in whatever order they come, and leaves others out', () => {
    expect(places('330106', '33', '3302', '330106', '11', '3301')).toEqual(['330106', '3301', '33']);
  });

  it('gives a province nothing of its cities', () => {
    expect(places('33', '330106', '3301')).toEqual([]);
  });

  it('lays what is already layered once', () => {
    const city = layerOverlays('3301', [of('3301'), overlayOf33]);
    expect(layerOverlays('330106', [city, overlayOf33]).layers).toEqual(city.layers);
  });

  it('keeps several overlays of one place that state different parameters', () => {
    expect(layerOverlays('33', [of('33'), of('33', turnout.id)]).layers).toHaveLength(2);
  });

  it('refuses two overlays of one place that state the same parameter', () => {
    const error = refusalOf(() => layerOverlays('3301', [of('33'), of('33')]));
    expect(error.code).toBe('stated-twice');
    expect(error.message).toContain('Two overlays of 33 state parameter "drill.minimum-marshals"');
  });
});
