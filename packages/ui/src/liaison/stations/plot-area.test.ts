import { describe, expect, it } from 'vitest';
import { plotArea, scaleLength } from './plot-area.ts';

const at = (longitude: number, latitude: number) => ({ system: 'WGS-84', longitude, latitude }) as const;

describe('plotArea', () => {
  it('draws a kilometre as long across as upwards', () => {
    const area = plotArea([at(119, 59.5), at(121, 60.5)]);
    const [from, east, north] = [at(120, 60), at(121, 60), at(120, 60.5)].map((place) =>
      area?.pointOf(place),
    );
    expect(from).toEqual({ left: 50, top: 50 });
    const across = ((east?.left ?? 0) - 50) * (area?.aspect ?? 0);
    const upwards = 50 - (north?.top ?? 0);
    expect(across).toBeCloseTo(upwards);
  });

  it('keeps every point inside', () => {
    const places = [at(116.4, 39.9), at(87.6, 43.8), at(110.3, 20), at(126.6, 45.8)];
    const area = plotArea(places);
    for (const { left, top } of places.flatMap((place) => area?.pointOf(place) ?? [])) {
      expect(Math.min(left, top)).toBeGreaterThan(5);
      expect(Math.max(left, top)).toBeLessThan(95);
    }
  });

  it('gives a single place surroundings, and a line of places some height', () => {
    expect(plotArea([at(120, 30)])?.kilometresAcross).toBeCloseTo(2.32);
    expect(plotArea([at(110, 30), at(130, 30)])?.aspect).toBe(2);
    expect(plotArea([at(120, 20), at(120, 40)])?.aspect).toBe(0.8);
  });

  it('draws nothing of nothing', () => {
    expect(plotArea([])).toBeUndefined();
  });
});

describe('scaleLength', () => {
  it('is round and no more than a quarter of the width', () => {
    expect([2.32, 20, 41, 900, 5800].map(scaleLength)).toEqual([0.5, 5, 10, 200, 1000]);
  });
});
