import { valueOn } from '@deputy-work/rules';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inForce } from '../../tests/sample.ts';
import { npcQuorum } from '../parameters/npc-quorum.ts';
import { npcscQuorum } from '../parameters/npcsc-quorum.ts';
import { deriveQuorum } from './derive-quorum.ts';

const twoThirds = inForce(valueOn(npcQuorum, '2022-03-11'));
const moreThanHalf = inForce(valueOn(npcscQuorum, '2022-08-30'));
const present = (inPerson: number, byVideo = 0) => ({ inPerson, byVideo });

describe('deriveQuorum', () => {
  it('shows how many are needed and missing', () => {
    expect(deriveQuorum(present(1986), { elected: 2980, vacancies: 0 }, twoThirds)).toEqual({
      part: 1986,
      whole: 2980,
      needed: 1987,
      shortfall: 1,
      reached: false,
    });
  });

  it('takes vacancies off the base', () => {
    expect(deriveQuorum(present(1968), { elected: 2980, vacancies: 29 }, twoThirds)).toMatchObject({
      whole: 2951,
      needed: 1968,
      reached: true,
    });
  });

  it('counts video only when told to', () => {
    const base = { elected: 175, vacancies: 0 };
    expect(deriveQuorum(present(87, 1), base, moreThanHalf).reached).toBe(false);
    expect(deriveQuorum(present(87, 1), base, moreThanHalf, { countsVideo: true }).reached).toBe(true);
  });

  it('is reached exactly when the needed number is there, and one more never undoes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(3000), (elected, inPerson) => {
        for (const share of [twoThirds, moreThanHalf]) {
          const quorum = deriveQuorum(present(inPerson), { elected, vacancies: 0 }, share);
          expect(quorum.reached).toBe(inPerson >= quorum.needed);
          expect(quorum.shortfall).toBe(Math.max(0, quorum.needed - inPerson));
          expect(deriveQuorum(present(quorum.needed), { elected, vacancies: 0 }, share).reached).toBe(true);
        }
      }),
    );
  });
});
