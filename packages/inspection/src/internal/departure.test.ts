import { missing, violated } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import { sampleActivity, without } from '../../tests/sample.ts';
import { departureOf, governedOnDeparture, hasLeft, openUntilDeparture } from './departure.ts';

const planned = sampleActivity({ departsOn: '2022-06-10' });
const left = sampleActivity({ departsOn: '2022-06-10', departedOn: '2022-06-12' });
const draft = without(planned, 'departsOn');

describe('the departure', () => {
  it('is the day the team left, before that the day it plans to', () => {
    expect(departureOf(left)).toBe('2022-06-12');
    expect(departureOf(planned)).toBe('2022-06-10');
    expect(governedOnDeparture(draft)).toEqual(missing('departsOn'));
  });

  it('has happened from its day on, and never by plan alone', () => {
    expect(hasLeft(left, '2022-06-11')).toBe(false);
    expect(hasLeft(left, '2022-06-12')).toBe(true);
    expect(hasLeft(planned, '2022-06-30')).toBe(false);
  });

  it('leaves what is wrong open until it happens or its planned day has passed', () => {
    const outcomeOf = (activity: typeof planned, asOf: string) =>
      openUntilDeparture(activity, asOf, violated()).outcome;
    expect(outcomeOf(planned, '2022-06-10')).toBe('pending');
    expect(outcomeOf(planned, '2022-06-11')).toBe('violated');
    expect(outcomeOf(left, '2022-06-11')).toBe('pending');
    expect(outcomeOf(left, '2022-06-12')).toBe('violated');
  });

  it('can be mended on its day, and is too late from the next day on', () => {
    const wrong = violated({ remedy: { code: 'add', amount: 1, unit: 'deputy' } });
    expect(openUntilDeparture(left, '2022-06-12', wrong).remedy).toEqual(wrong.remedy);
    expect(openUntilDeparture(left, '2022-06-13', wrong).remedy).toEqual({ code: 'too-late' });
    expect(openUntilDeparture(planned, '2022-06-13', wrong).remedy).toEqual(wrong.remedy);
  });
});
