import { describe, expect, it } from 'vitest';
import { Congress } from './congress.ts';

const npc13 = {
  id: 'npc-13',
  name: { 'zh-CN': '第十三届全国人民代表大会', en: "13th National People's Congress" },
  level: 'national',
  term: 13,
  firstSessionOn: '2018-03-05',
  termEndsOn: { known: false, reason: 'not-recorded' },
};

const pathsOf = (record: unknown) =>
  Congress.safeParse(record).error?.issues.map(({ path }) => path.join('.'));

describe('Congress', () => {
  it('is the nation without a division code', () => {
    expect(Congress.parse(npc13)).toEqual(npc13);
    expect(pathsOf({ ...npc13, jurisdiction: '11' })).toEqual(['jurisdiction']);
  });

  it.each([
    ['provincial', '33', '3301'],
    ['city', '3301', '33'],
    ['county', '330106', '3301'],
    ['township', '330106001', '330106'],
  ])('at %s level has a code of as many digits as %s, not as %s', (level, right, wrong) => {
    expect(pathsOf({ ...npc13, level, jurisdiction: right })).toBeUndefined();
    expect(pathsOf({ ...npc13, level, jurisdiction: wrong })).toEqual(['jurisdiction']);
    expect(pathsOf({ ...npc13, level })).toEqual(['jurisdiction']);
  });

  it('may end on the day it began, not the day before', () => {
    expect(pathsOf({ ...npc13, termEndsOn: '2018-03-05' })).toBeUndefined();
    expect(pathsOf({ ...npc13, termEndsOn: '2018-03-04' })).toEqual(['termEndsOn']);
  });

  it('refuses a null and a sentinel where a day is not known', () => {
    expect(pathsOf({ ...npc13, termEndsOn: null })).toEqual(['termEndsOn']);
    expect(pathsOf({ ...npc13, termEndsOn: '9999-99-99' })).toEqual(['termEndsOn']);
  });

  it('refuses a key it does not know, a term that is no count and a blank name', () => {
    expect(Congress.safeParse({ ...npc13, population: 1 }).success).toBe(false);
    expect(pathsOf({ ...npc13, term: 0 })).toEqual(['term']);
    expect(pathsOf({ ...npc13, name: { 'zh-CN': ' ' } })).toEqual(['name.zh-CN']);
  });
});
