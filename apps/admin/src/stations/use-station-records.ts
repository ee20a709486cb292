import type { Deputy, ElectoralUnit } from '@deputy-work/congress';
import type { Station, StationActivity } from '@deputy-work/liaison';
import { useMemo } from 'react';
import { readAll } from '../data/read-all.ts';
import { useAll } from '../data/use-all.ts';

/** What the page of stations shows. */
export interface StationRecords {
  readonly stations: readonly Station[];
  readonly activities: readonly StationActivity[];
  readonly units: readonly ElectoralUnit[];
  readonly deputies: readonly Deputy[];
}

/** The records of the page, once all have been read; what went wrong when they could not be. */
export function useStationRecords() {
  const stations = useAll('stations');
  const activities = useAll('station-activities');
  const units = useAll('electoral-units');
  const deputies = useAll('deputies');
  const records = useMemo(
    (): StationRecords | undefined =>
      stations.data && activities.data && units.data && deputies.data
        ? {
            stations: stations.data,
            activities: activities.data,
            units: units.data,
            deputies: deputies.data,
          }
        : undefined,
    [stations.data, activities.data, units.data, deputies.data],
  );
  return { records, ...readAll(stations, activities, units, deputies) };
}
