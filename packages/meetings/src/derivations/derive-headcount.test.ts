import { describe, expect, it } from 'vitest';
import { entry, sampleSheet, sampleSitting } from '../../tests/sample.ts';
import { deriveHeadcount } from './derive-headcount.ts';

const at = (mode: 'in-person' | 'by-video') => ({ from: '09:00', to: '11:30', mode });

describe('deriveHeadcount', () => {
  it('counts those marked present, in person and by video apart', () => {
    const sheet = sampleSheet([
      { ...entry('a', 'present'), intervals: [at('in-person')] },
      { ...entry('b', 'present'), intervals: [at('by-video')] },
      entry('c', 'present'),
      entry('d', 'sat-in'),
      entry('e', 'on-approved-leave'),
      entry('f'),
    ]);
    expect(deriveHeadcount(sampleSitting(), sheet)).toEqual({ inPerson: 2, byVideo: 1 });
  });

  it('counts who came in person for a while as in person', () => {
    const intervals = [at('by-video'), at('in-person')];
    const sheet = sampleSheet([{ ...entry('a', 'present'), intervals }]);
    expect(deriveHeadcount(sampleSitting(), sheet)).toEqual({ inPerson: 1, byVideo: 0 });
  });

  it('is what was announced where there is no sheet, and nothing where nobody announced it', () => {
    const headcount = { inPerson: 2758, byVideo: 0 };
    expect(deriveHeadcount(sampleSitting({ headcount }), undefined)).toEqual(headcount);
    expect(deriveHeadcount(sampleSitting(), undefined)).toBeUndefined();
  });
});
