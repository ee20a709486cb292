import { describe, expect, it } from 'vitest';
import { Suspension } from './suspension.ts';

const detention = { from: '2019-01-10', ground: 'criminal-detention' };
const pathsOf = (record: unknown) =>
  Suspension.safeParse(record).error?.issues.map(({ path }) => path.join('.'));

describe('Suspension', () => {
  it('goes on without a last day, and may end on its first day, not the day before', () => {
    expect(pathsOf(detention)).toBeUndefined();
    expect(pathsOf({ ...detention, to: '2019-01-10' })).toBeUndefined();
    expect(pathsOf({ ...detention, to: '2019-01-09' })).toEqual(['to']);
  });

  it('has a ground that the statute names, or says that it is not known', () => {
    expect(pathsOf({ ...detention, ground: { known: false, reason: 'not-published' } })).toBeUndefined();
    expect(pathsOf({ ...detention, ground: 'illness' })).toEqual(['ground']);
  });
});
