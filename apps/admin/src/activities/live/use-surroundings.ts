import type { InspectionRecords } from '@deputy-work/inspection';
import type { Overlay } from '@deputy-work/rules';
import { useMemo } from 'react';
import { useAll } from '../../data/use-all.ts';
import { useOverlays } from '../../data/use-overlays.ts';

/** What a draft is judged among: the other records, and the values that places set for themselves. */
export interface Surroundings {
  readonly records: InspectionRecords;
  readonly overlays: readonly Overlay[];
}

/** The surroundings of a draft, once they have been read; what went wrong when they could not be. */
export function useSurroundings() {
  const overlays = useOverlays();
  const congresses = useAll('congresses');
  const sessions = useAll('sessions');
  const units = useAll('electoral-units');
  const activities = useAll('activities');
  const surroundings = useMemo(
    () => together(overlays.data, congresses.data, sessions.data, units.data, activities.data),
    [overlays.data, congresses.data, sessions.data, units.data, activities.data],
  );
  const failed = [overlays, congresses, sessions, units, activities].find(({ error }) => error);
  return { surroundings, error: failed?.error, refetch: () => void failed?.refetch() };
}

function together(
  overlays: Surroundings['overlays'] | undefined,
  congresses: InspectionRecords['congresses'] | undefined,
  sessions: InspectionRecords['sessions'] | undefined,
  units: InspectionRecords['electoral-units'] | undefined,
  activities: InspectionRecords['activities'] | undefined,
): Surroundings | undefined {
  if (!overlays || !congresses || !sessions || !units || !activities) return undefined;
  return { overlays, records: { congresses, sessions, 'electoral-units': units, activities } };
}
