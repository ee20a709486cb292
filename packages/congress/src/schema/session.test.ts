import { describe, expect, it } from 'vitest';
import { Session } from './session.ts';

const fifth = {
  id: 'npc-13/5',
  congressId: 'npc-13',
  number: 5,
  kind: 'ordinary',
  opensOn: '2022-03-05',
  closesOn: '2022-03-11',
};

const pathsOf = (record: unknown) =>
  Session.safeParse(record).error?.issues.map(({ path }) => path.join('.'));

describe('Session', () => {
  it('may close on the day it opens, not the day before', () => {
    expect(pathsOf(fifth)).toBeUndefined();
    expect(pathsOf({ ...fifth, closesOn: '2022-03-05' })).toBeUndefined();
    expect(pathsOf({ ...fifth, closesOn: '2022-03-04' })).toEqual(['closesOn']);
  });

  it('says that the day it closes is not yet determined', () => {
    expect(pathsOf({ ...fifth, closesOn: { known: false, reason: 'not-yet-determined' } })).toBeUndefined();
    expect(pathsOf({ ...fifth, closesOn: { known: false, reason: 'secret' } })).toEqual(['closesOn']);
  });

  it('is ordinary or extraordinary', () => {
    expect(pathsOf({ ...fifth, kind: 'extraordinary' })).toBeUndefined();
    expect(pathsOf({ ...fifth, kind: 'special' })).toEqual(['kind']);
  });
});
