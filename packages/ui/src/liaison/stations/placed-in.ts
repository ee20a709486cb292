import type { CoordinateSystem, Position, Station } from '@deputy-work/liaison';

/** A station that has a place on the plot. */
export interface PlacedStation {
  readonly station: Station;
  readonly position: Position;
}

/** Stations parted by whether they can be drawn. */
export interface PartedStations {
  readonly placed: readonly PlacedStation[];
  readonly otherSystem: readonly Station[];
  readonly unplaced: readonly Station[];
}

/** Which stations have a position in a system, which in another, and which none. */
export function placedIn(stations: readonly Station[], system: CoordinateSystem): PartedStations {
  const placed = stations.flatMap((station) =>
    station.position?.system === system ? [{ station, position: station.position }] : [],
  );
  return {
    placed,
    otherSystem: stations.filter(({ position }) => position !== undefined && position.system !== system),
    unplaced: stations.filter(({ position }) => position === undefined),
  };
}
