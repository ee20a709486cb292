import type { SittingInRecords } from '@deputy-work/meetings';
import { useMemo } from 'react';
import { useAll } from '../data/use-all.ts';
import { readAll } from '../data/read-all.ts';

/** The records that tell who has sat in at the National People’s Congress, whose plan asks for it; none when there is no such congress. */
export function useSittingInRecords() {
  const congresses = useAll('congresses');
  const deputies = useAll('deputies');
  const committeeMeetings = useAll('committee-meetings');
  const invitations = useAll('invitations');
  const congressId = congresses.data?.find(({ level }) => level === 'national')?.id;
  const records = useMemo((): SittingInRecords | undefined => {
    if (!deputies.data || !committeeMeetings.data || !invitations.data) return undefined;
    const isOfCongress = (record: { readonly congressId: string }) => record.congressId === congressId;
    return {
      deputies: deputies.data.filter(isOfCongress),
      committeeMeetings: committeeMeetings.data.filter(isOfCongress),
      invitations: invitations.data.filter(isOfCongress),
    };
  }, [congressId, deputies.data, committeeMeetings.data, invitations.data]);
  return { ...readAll(congresses, deputies, committeeMeetings, invitations), congressId, records };
}
