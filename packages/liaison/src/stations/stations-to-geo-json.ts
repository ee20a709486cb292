import type { Name } from '@deputy-work/congress';
import type { Station, StationKind } from '../schema/index.ts';
import { StationError } from './errors.ts';

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
 * Stations as GeoJSON (RFC 7946), for maps and other programs (导出代表家站位置). Stations without a position are left out. GeoJSON knows WGS 84 alone:
 * throws {@link StationError} `not-wgs-84` for a station that is placed in another system.
 */
export const stationsToGeoJson = (stations: readonly Station[]): StationFeatures => ({
  type: 'FeatureCollection',
  features: stations.flatMap(({ id, name, kind, jurisdiction, address, position }): StationFeature[] => {
    if (position === undefined) return [];
    if (position.system !== 'WGS-84') {
      throw new StationError(
        'not-wgs-84',
        `Station "${id}" is placed in ${position.system}, but GeoJSON takes every position for WGS 84 and would show it hundreds of metres away. ` +
          `Convert it first.`,
      );
    }
    return [
      {
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: [position.longitude, position.latitude] },
        properties: { name, kind, jurisdiction, ...(address !== undefined && { address }) },
      },
    ];
  }),
});
