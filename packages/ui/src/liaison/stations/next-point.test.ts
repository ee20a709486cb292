import { describe, expect, it } from 'vitest';
import { townStations } from '../../../tests/stories/sample-liaison.ts';
import { nextPoint } from './next-point.ts';
import { placedIn } from './placed-in.ts';

const { placed, otherSystem, unplaced } = placedIn(townStations, 'WGS-84');
const from = (id: string, key: string) => nextPoint(placed, id, key)?.station.id;

describe('nextPoint', () => {
  it('goes to the next to the east, west, north or south', () => {
    expect(from('立法联系点', 'ArrowRight')).toBe('北桥代表联络站');
    expect(from('立法联系点', 'ArrowLeft')).toBe('预算联系点');
    expect(from('北桥代表联络站', 'ArrowUp')).toBe('立法联系点');
    expect(from('北桥代表联络站', 'ArrowDown')).toBe('东门代表联络站');
  });

  it('ends at the last one, and leaves other keys to others', () => {
    expect(from('西街代表之家', 'ArrowLeft')).toBeUndefined();
    expect(from('东门代表联络站', 'ArrowRight')).toBeUndefined();
    expect(from('东门代表联络站', 'Enter')).toBeUndefined();
  });
});

describe('placedIn', () => {
  it('drops no station', () => {
    expect(placed.length + otherSystem.length + unplaced.length).toBe(townStations.length);
    expect([otherSystem, unplaced].map(([first]) => first?.id)).toEqual(['南塘代表联络站', '河埠代表联络站']);
  });
});
