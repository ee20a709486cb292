import type { Position, Station } from '../schema/index.ts';
import { positionIn } from './position-in.ts';

/** A station and how far it is. */
export interface NearStation {
  readonly station: Station;
  /** Along the great circle, to the metre. */
  readonly metres: number;
}

/** The mean radius of the earth in metres. */
const radius = 6_371_009;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The distance of two positions along the great circle, by the haversine formula. */
function metresBetween(from: Position, to: Position): number {
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const across = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const chord = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * across;
  return Math.round(2 * radius * Math.asin(Math.min(1, Math.sqrt(chord))));
}

/**
 * The stations nearest to a position (就近的代表家站), nearest first; those as far as each other in the order of ids. Stations without a position are left
 * out. Distances are measured in WGS 84, whichever system the positions are given in.
 */
export function findNearestStations(
  from: Position,
  stations: readonly Station[],
  { atMost }: { readonly atMost: number },
): readonly NearStation[] {
  const here = positionIn(from, 'WGS-84');
  return stations
    .flatMap((station) => {
      if (station.position === undefined) return [];
      return [{ station, metres: metresBetween(here, positionIn(station.position, 'WGS-84')) }];
    })
    .toSorted((a, b) => a.metres - b.metres || (a.station.id < b.station.id ? -1 : 1))
    .slice(0, atMost);
}
