import { describe, expect, it } from 'vitest';
import { law2010, law2020, unverified } from '../tests/sample.ts';
import { defineInstrument, isInForce, type Instrument } from './instrument.ts';

const withDays = (inForce: Instrument['inForce']) => () => defineInstrument({ ...law2010, inForce });

describe('defineInstrument', () => {
  it('returns what it was given', () => {
    expect(defineInstrument(law2010)).toBe(law2010);
    expect(defineInstrument(unverified)).toBe(unverified);
  });

  it('refuses days that do not exist, and names the instrument', () => {
    expect(withDays({ from: '2010-02-30' })).toThrow(/inForce\.from of instrument "sample-fire-law-2010"/);
    expect(withDays({ from: '2010-01-01', to: 'never' })).toThrow(/inForce\.to of instrument "sample-fire/);
  });

  it('refuses an end before the beginning, and takes one on the same day', () => {
    expect(withDays({ from: '2010-01-02', to: '2010-01-01' })).toThrow(
      /ends \(2010-01-01\) before it begins \(2010-01-02\)/,
    );
    expect(withDays({ from: '2010-01-01', to: '2010-01-01' })).not.toThrow();
  });
});

describe('isInForce', () => {
  it('includes the first day and the last', () => {
    const days = ['2009-12-31', '2010-01-01', '2019-12-31', '2020-01-01'];
    expect(days.map((day) => isInForce(law2010, day))).toEqual([false, true, true, false]);
  });

  it('has no end when none is known', () => {
    expect(isInForce(law2020, '2999-01-01')).toBe(true);
  });

  it('is never true of an instrument whose first day is unverified', () => {
    expect(isInForce(unverified, '2022-01-01')).toBe(false);
  });
});
