import type { CoordinateSystem, Position } from '@deputy-work/liaison';

const systems: readonly CoordinateSystem[] = ['WGS-84', 'GCJ-02'];

/** A place in a text that an address can hold: `WGS-84:116.4,39.9`. */
export const placeText = ({ system, longitude, latitude }: Position): string =>
  `${system}:${longitude},${latitude}`;

/** Reads such a text; undefined when it is none, or no place on earth. */
export function readPlace(text: string): Position | undefined {
  const [name, degrees = ''] = text.split(':');
  const system = systems.find((one) => one === name);
  const [longitude = '', latitude = ''] = degrees.split(',');
  return system && placeOf(system, longitude, latitude);
}

/** A place as it is typed; undefined while it is none. */
export function placeOf(system: CoordinateSystem, longitude: string, latitude: string): Position | undefined {
  const [east, north] = [readDegrees(longitude, 180), readDegrees(latitude, 90)];
  return east === undefined || north === undefined ? undefined : { system, longitude: east, latitude: north };
}

function readDegrees(typed: string, most: number): number | undefined {
  const degrees = Number(typed.trim());
  return typed.trim() === '' || !Number.isFinite(degrees) || Math.abs(degrees) > most ? undefined : degrees;
}
