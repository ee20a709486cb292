import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../schema/index.ts';
import { positionIn } from './position-in.ts';

const at = (system: Position['system'], longitude: number, latitude: number): Position => ({
  system,
  longitude,
  latitude,
});
const inChina = fc
  .tuple(fc.double({ min: 73, max: 136, noNaN: true }), fc.double({ min: 3, max: 54, noNaN: true }))
  .map(([longitude, latitude]) => at('WGS-84', longitude, latitude));
/** A hundred-millionth of a degree is a millimetre. */
const digits = 8;

describe('positionIn', () => {
  it.each([
    ['Beijing', [116.377817, 39.911954], [116.38404722455657, 39.91334545536069]],
    ['Shanghai', [121.5272106, 31.1774276], [121.531541859215, 31.17530398364597]],
    ['Shenzhen', [113.912316, 22.543847], [113.9171764808363, 22.540796131694766]],
  ] as const)('agrees with what is published of %s', (_, [east, north], [longitude, latitude]) => {
    const found = positionIn(at('WGS-84', east, north), 'GCJ-02');
    expect(found.system).toBe('GCJ-02');
    expect(found.longitude).toBeCloseTo(longitude, 5);
    expect(found.latitude).toBeCloseTo(latitude, 5);
  });

  it('comes back to where it started, wherever in China', () => {
    fc.assert(
      fc.property(inChina, (position) => {
        const back = positionIn(positionIn(position, 'GCJ-02'), 'WGS-84');
        expect(back.longitude).toBeCloseTo(position.longitude, digits);
        expect(back.latitude).toBeCloseTo(position.latitude, digits);
      }),
    );
  });

  it('goes there again from where it came back to, wherever in China', () => {
    fc.assert(
      fc.property(inChina, ({ longitude, latitude }) => {
        const there = positionIn(positionIn(at('GCJ-02', longitude, latitude), 'WGS-84'), 'GCJ-02');
        expect(there.longitude).toBeCloseTo(longitude, digits);
        expect(there.latitude).toBeCloseTo(latitude, digits);
      }),
    );
  });

  it('leaves a position alone that is in the system already, or far from China', () => {
    const position = at('GCJ-02', 117, 36);
    expect(positionIn(position, 'GCJ-02')).toBe(position);
    expect(positionIn(at('GCJ-02', 2.35, 48.85), 'WGS-84')).toEqual(at('WGS-84', 2.35, 48.85));
  });

  it('answers at the edge of the frame too', () => {
    expect(positionIn(at('GCJ-02', 72.0045, 36), 'WGS-84').longitude).toBeCloseTo(72.0045, 1);
  });
});
