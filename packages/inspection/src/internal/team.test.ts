import { describe, expect, it } from 'vitest';
import { sampleActivity, without } from '../../tests/sample.ts';
import { findSharedDay, teamOf } from './team.ts';

const away = (departsOn: string, returnsOn?: string) =>
  returnsOn === undefined
    ? without(sampleActivity({ departsOn }), 'returnsOn')
    : sampleActivity({ departsOn, returnsOn });

describe('teamOf', () => {
  it('is who confirmed, until it is on record who attended', () => {
    const deputies = { invitedIds: ['a', 'b', 'c'], confirmedIds: ['a', 'b'], attendedIds: [] };
    expect(teamOf(sampleActivity({ deputies }))).toEqual(['a', 'b']);
    expect(teamOf(sampleActivity({ deputies: { ...deputies, attendedIds: ['c'] } }))).toEqual(['c']);
  });
});

describe('findSharedDay', () => {
  it('finds the first day both are away, whichever is asked', () => {
    const [one, other] = [away('2022-06-10', '2022-06-14'), away('2022-06-12', '2022-06-20')];
    expect(findSharedDay(one, other)).toBe('2022-06-12');
    expect(findSharedDay(other, one)).toBe('2022-06-12');
  });

  it('counts the day of return as away, and the next not', () => {
    const one = away('2022-06-10', '2022-06-14');
    expect(findSharedDay(one, away('2022-06-14', '2022-06-15'))).toBe('2022-06-14');
    expect(findSharedDay(one, away('2022-06-15', '2022-06-16'))).toBeUndefined();
  });

  it('takes a team without a planned return as away on the day it leaves only', () => {
    expect(findSharedDay(away('2022-06-10'), away('2022-06-10'))).toBe('2022-06-10');
    expect(findSharedDay(away('2022-06-10'), away('2022-06-11'))).toBeUndefined();
  });

  it('keeps a team that left after its planned return away on the day it left', () => {
    const late = { ...away('2022-06-10', '2022-06-14'), departedOn: '2022-06-16' };
    expect(findSharedDay(late, away('2022-06-16'))).toBe('2022-06-16');
    expect(findSharedDay(late, away('2022-06-15'))).toBeUndefined();
  });

  it('finds none when a day is not known', () => {
    const draft = without(away('2022-06-10'), 'departsOn');
    expect(findSharedDay(draft, away('2022-06-10'))).toBeUndefined();
  });
});
