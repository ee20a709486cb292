import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleStation } from '../../tests/sample.ts';
import type { Position } from '../schema/index.ts';
import { findNearestStations } from './find-nearest-stations.ts';
import { stationsToGeoJson } from './stations-to-geo-json.ts';

const at = (longitude: number, latitude: number): Position => ({ system: 'WGS-84', longitude, latitude });
const placed = (id: string, longitude: number, latitude: number) =>
  sampleStation({ id, position: at(longitude, latitude) });
const inGcj = sampleStation({ id: 'gcj', position: { system: 'GCJ-02', longitude: 117, latitude: 36 } });

describe('findNearestStations', () => {
  it('names the nearest first, in metres along the great circle', () => {
    const stations = [placed('far', 118, 36), placed('near', 117.1, 36), sampleStation({ id: 'nowhere' })];
    const found = findNearestStations(at(117, 36), stations, { atMost: 5 });
    expect(found.map(({ station, metres }) => [station.id, metres])).toEqual([
      ['near', 8996],
      ['far', 89958],
    ]);
  });

  it('knows that a degree of the equator is a 360th of the way round', () => {
    const [found] = findNearestStations(at(0, 0), [placed('east', 1, 0)], { atMost: 1 });
    expect(found?.metres).toBe(Math.round((2 * Math.PI * 6_371_009) / 360));
  });

  it('crosses the 180th meridian by the short way', () => {
    const [found] = findNearestStations(at(179.5, 0), [placed('west', -179.5, 0)], { atMost: 1 });
    expect(found?.metres).toBe(111195);
  });

  it('names no more than asked for, and equals in the order of ids', () => {
    const stations = [placed('b', 117, 36), placed('a', 117, 36), placed('c', 117, 36)];
    const found = findNearestStations(at(117, 36), stations, { atMost: 2 });
    expect(found.map(({ station }) => station.id)).toEqual(['a', 'b']);
  });

  it('is as far there as back, and never further than half-way round', () => {
    const position = fc
      .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
      .map(([longitude, latitude]) => at(longitude, latitude));
    const metres = (from: Position, to: Position) =>
      findNearestStations(from, [sampleStation({ position: to })], { atMost: 1 })[0]?.metres ?? NaN;
    fc.assert(
      fc.property(position, position, (one, other) => {
        expect(metres(one, other)).toBe(metres(other, one));
        expect(metres(one, other)).toBeLessThanOrEqual(20_015_116);
      }),
    );
  });

  it('measures between two systems', () => {
    const from = { ...at(117, 36), system: 'GCJ-02' } as const;
    expect(findNearestStations(from, [inGcj], { atMost: 1 })[0]?.metres).toBe(0);
    expect(findNearestStations(at(117, 36), [inGcj], { atMost: 1 })[0]?.metres).toBe(517);
  });
});

describe('stationsToGeoJson', () => {
  it('gives each station that is on the map as a point, longitude first', () => {
    const stations = [placed('here', 117, 36), sampleStation({ id: 'nowhere' })];
    expect(stationsToGeoJson(stations)).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'here',
          geometry: { type: 'Point', coordinates: [117, 36] },
          properties: {
            name: { 'zh-CN': '示例代表联络站' },
            kind: 'liaison-station',
            jurisdiction: '370102',
          },
        },
      ],
    });
  });

  it('gives a position of GCJ-02 in WGS 84', () => {
    const [feature] = stationsToGeoJson([inGcj]).features;
    const [longitude, latitude] = feature?.geometry.coordinates ?? [];
    expect(longitude).toBeCloseTo(116.994256, 6);
    expect(latitude).toBeCloseTo(35.999999, 6);
  });
});
