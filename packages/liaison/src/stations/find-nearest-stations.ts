import type { Position, Station } from '../schema/index.ts';
import { StationError } from './errors.ts';

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
 * out. Throws {@link StationError} `mixed-systems` when a station's position is given in another system than the one asked from: the two differ by
 * hundreds of metres, and nothing is converted here.
 */
export function findNearestStations(
  from: Position,
  stations: readonly Station[],
  { atMost }: { readonly atMost: number },
): readonly NearStation[] {
  return stations
    .flatMap((station) => {
      const { position } = station;
      if (position === undefined) return [];
      if (position.system !== from.system) throw mixed(station.id, position, from);
      return [{ station, metres: metresBetween(from, position) }];
    })
    .toSorted((a, b) => a.metres - b.metres || (a.station.id < b.station.id ? -1 : 1))
    .slice(0, atMost);
}

const mixed = (id: string, position: Position, from: Position) =>
  new StationError(
    'mixed-systems',
    `Station "${id}" is placed in ${position.system}, and asked from in ${from.system}. The two differ by hundreds of metres, so the distance would ` +
      `be wrong. Convert one of them first.`,
  );
