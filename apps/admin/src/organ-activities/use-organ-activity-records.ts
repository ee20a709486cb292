import type { Body } from '@deputy-work/congress';
import type { TrackedView } from '@deputy-work/liaison';
import { useMemo } from 'react';
import { readAll } from '../data/read-all.ts';
import type { RecordOf } from '../data/records.ts';
import { useAll } from '../data/use-all.ts';

/** What the page tells of. */
export interface OrganActivityRecords {
  readonly activities: readonly RecordOf<'organ-activities'>[];
  readonly bodies: readonly Body[];
  readonly views: readonly TrackedView[];
}

/** The records of the page, once all have been read; what went wrong when they could not be. */
export function useOrganActivityRecords() {
  const activities = useAll('organ-activities');
  const bodies = useAll('bodies');
  const views = useAll('tracked-views');
  const records = useMemo((): OrganActivityRecords | undefined => {
    if (!activities.data || !bodies.data || !views.data) return undefined;
    return { activities: activities.data, bodies: bodies.data, views: views.data };
  }, [activities.data, bodies.data, views.data]);
  return { records, ...readAll(activities, bodies, views) };
}
