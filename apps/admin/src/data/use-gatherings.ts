import { useMemo } from 'react';
import { gatheringsOf, type Gatherings } from './gatherings.ts';
import { useMeetingRecords } from './use-meeting-records.ts';

/** By the id of a record: the session or standing committee meeting it belongs to. */
export function useGatherings(): Gatherings {
  const records = useMeetingRecords();
  return useMemo(() => gatheringsOf(records), [records]);
}
