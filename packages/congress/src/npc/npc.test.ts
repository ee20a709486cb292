import { describe, expect, it } from 'vitest';
import { ElectoralUnit } from '../schema/index.ts';
import { npcElectoralUnits } from './electoral-units.ts';
import { npcSeats13 } from './seats-13.ts';
import { npcSeats14 } from './seats-14.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the electoral units of the NPC', () => {
  it('are 35: 31 provincial congresses, two regions, Taiwan and the armed forces', () => {
    const count = (kind: string) => npcElectoralUnits.filter((unit) => unit.kind === kind).length;
    expect(npcElectoralUnits).toHaveLength(35);
    expect(count('lower-congress')).toBe(31);
    expect(count('special-administrative-region')).toBe(2);
    expect(count('taiwan-conference')).toBe(1);
    expect(count('armed-forces')).toBe(1);
  });

  it('have a two-digit province code each, all different, the armed forces none', () => {
    const codes = npcElectoralUnits.map(({ jurisdiction }) => jurisdiction);
    expect(new Set(codes).size).toBe(35);
    expect(codes.filter((code) => code !== undefined && /^\d{2}$/.test(code))).toHaveLength(34);
    expect(npcElectoralUnits.find(({ code }) => code === 'armed-forces')).not.toHaveProperty('jurisdiction');
  });

  it('become records of the vocabulary by an id and a congress', () => {
    for (const { code, ...unit } of npcElectoralUnits) {
      expect(() =>
        ElectoralUnit.parse({ id: `npc-14/${code}`, congressId: 'npc-14', ...unit }),
      ).not.toThrow();
    }
  });
});

describe.each([
  { seats: npcSeats13, provinces: 2_419, withRegionsAndTaiwan: 2_480, armedForces: 265 },
  { seats: npcSeats14, provinces: 2_406, withRegionsAndTaiwan: 2_467, armedForces: 278 },
])('the seats of NPC no. $seats.term', ({ seats, provinces, withRegionsAndTaiwan, armedForces }) => {
  const seatsOf = (...kinds: readonly string[]) =>
    sum(npcElectoralUnits.filter(({ kind }) => kinds.includes(kind)).map(({ code }) => seats.byUnit[code]));

  it('are allotted to every unit and to nothing else', () => {
    expect(Object.keys(seats.byUnit)).toEqual(npcElectoralUnits.map(({ code }) => code));
  });

  it(`add up to ${String(provinces)} for the provinces`, () => {
    expect(seatsOf('lower-congress')).toBe(provinces);
  });

  it(`add up to ${String(withRegionsAndTaiwan)} with Hong Kong, Macao and Taiwan`, () => {
    expect(seatsOf('lower-congress', 'special-administrative-region', 'taiwan-conference')).toBe(
      withRegionsAndTaiwan,
    );
  });

  it(`leave 255 of 3,000 to be allotted later, with ${String(armedForces)} for the armed forces`, () => {
    expect(seats.byUnit['armed-forces']).toBe(armedForces);
    expect(sum(Object.values(seats.byUnit))).toBe(2_745);
    expect(sum(Object.values(seats.byUnit)) + seats.unallotted).toBe(3_000);
  });

  it("cite the allocation of that NPC's seats", () => {
    expect(seats.basis[0].instrument.id).toBe(`npc-${String(seats.term)}-seat-allocation`);
  });
});
