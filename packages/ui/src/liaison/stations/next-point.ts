import type { PlacedStation } from './placed-in.ts';

/** The station that an arrow leads to from another: the next to the east or west, or to the north or south. Undefined at the end, and for other keys. */
export function nextPoint(
  placed: readonly PlacedStation[],
  stationId: string,
  key: string,
): PlacedStation | undefined {
  const isAcross = key === 'ArrowLeft' || key === 'ArrowRight';
  if (!isAcross && key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const along = isAcross ? 'longitude' : 'latitude';
  const inOrder = placed.toSorted(
    (a, b) => a.position[along] - b.position[along] || (a.station.id < b.station.id ? -1 : 1),
  );
  const index = inOrder.findIndex(({ station }) => station.id === stationId);
  return inOrder[index + (key === 'ArrowRight' || key === 'ArrowUp' ? 1 : -1)];
}
