import type { Name } from '@deputy-work/congress';
import type { Station, StationKind } from '../schema/index.ts';
import { positionIn } from './position-in.ts';

/** A station as a point of GeoJSON. */
export interface StationFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] };
  readonly properties: {
    readonly name: Name;
    readonly kind: StationKind;
    readonly jurisdiction: string;
    readonly address?: string;
  };
}

/** Stations as a collection of GeoJSON. */
export interface StationFeatures {
  readonly type: 'FeatureCollection';
  readonly features: readonly StationFeature[];
}

/**
 * Stations as GeoJSON (RFC 7946), for maps and other programs (导出代表家站位置). GeoJSON knows WGS 84 alone, so positions are given in it; stations without
 * a position are left out.
 */
export const stationsToGeoJson = (stations: readonly Station[]): StationFeatures => ({
  type: 'FeatureCollection',
  features: stations.flatMap(({ id, name, kind, jurisdiction, address, position }): StationFeature[] => {
    if (position === undefined) return [];
    const { longitude, latitude } = positionIn(position, 'WGS-84');
    return [
      {
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
        properties: { name, kind, jurisdiction, ...(address !== undefined && { address }) },
      },
    ];
  }),
});
