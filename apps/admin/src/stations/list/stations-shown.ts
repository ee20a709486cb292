import { findNearestStations, type Position, type Station } from '@deputy-work/liaison';
import type { StationsFilter } from '../stations-filter.ts';

/** A station as the list shows it. */
export interface ShownStation {
  readonly station: Station;
  /** How far it is from the place asked from; absent where none is, or where the station has no position. */
  readonly metres?: number;
}

type Asked = Pick<StationsFilter, 'kind' | 'province' | 'opens' | 'text'>;

/** The province of a division code. */
export const provinceOf = ({ jurisdiction }: Pick<Station, 'jurisdiction'>): string =>
  jurisdiction.slice(0, 2);

/** Of the stations those that are asked for, within a division where one is named, by the code it begins with. */
export function filterStations(
  stations: readonly Station[],
  { kind, province, opens, text = '' }: Asked,
  {
    nameOf,
    division = '',
  }: { readonly nameOf: (id: string) => string; readonly division?: string | undefined },
): readonly Station[] {
  const wanted = text.trim().toLowerCase();
  return stations.filter(
    (station) =>
      (kind === undefined || station.kind === kind) &&
      (province === undefined || provinceOf(station) === province) &&
      (opens === undefined || station.opensOn.includes(opens)) &&
      station.jurisdiction.startsWith(division) &&
      [nameOf(station.id), station.address ?? ''].some((words) => words.toLowerCase().includes(wanted)),
  );
}

/** Stations in order: by distance from a place, those without a position last; else by province and id. */
export function inShownOrder(
  stations: readonly Station[],
  from: Position | undefined,
): readonly ShownStation[] {
  const byPlace = stations.toSorted((a, b) =>
    `${provinceOf(a)} ${a.id}` < `${provinceOf(b)} ${b.id}` ? -1 : 1,
  );
  if (!from) return byPlace.map((station) => ({ station }));
  const near = findNearestStations(from, stations, { atMost: stations.length });
  const unplaced = byPlace.filter(({ position }) => position === undefined);
  return [...near, ...unplaced.map((station) => ({ station }))];
}
