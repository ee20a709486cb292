import { describe, expect, it } from 'vitest';
import { Mandate } from './mandate.ts';

const unknown = { known: false, reason: 'not-published' };
const pathsOf = (record: unknown) =>
  Mandate.safeParse(record).error?.issues.map(({ path }) => path.join('.'));

describe('Mandate', () => {
  it('that lasts has neither a last day nor a reason', () => {
    expect(pathsOf({ from: '2018-02-24' })).toBeUndefined();
  });

  it('that has ended has both, if only as unknown', () => {
    expect(pathsOf({ from: '2018-02-24', to: '2021-06-01', endReason: 'recalled' })).toBeUndefined();
    expect(pathsOf({ from: '2018-02-24', to: unknown, endReason: unknown })).toBeUndefined();
    expect(pathsOf({ from: '2018-02-24', to: '2021-06-01' })).toEqual(['endReason']);
    expect(pathsOf({ from: '2018-02-24', endReason: 'recalled' })).toEqual(['to']);
  });

  it('may end on its first day, not the day before', () => {
    expect(pathsOf({ from: '2018-02-24', to: '2018-02-24', endReason: 'died' })).toBeUndefined();
    expect(pathsOf({ from: '2018-02-24', to: '2018-02-23', endReason: 'died' })).toEqual(['to']);
  });

  it('knows only the reasons of the code list', () => {
    expect(pathsOf({ from: '2018-02-24', to: '2021-06-01', endReason: 'retired' })).toEqual(['endReason']);
  });
});
