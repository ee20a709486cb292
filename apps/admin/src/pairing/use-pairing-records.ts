import type { PairingRecords } from '@deputy-work/liaison/planners';
import { useMemo } from 'react';
import { readAll } from '../data/read-all.ts';
import { useAll } from '../data/use-all.ts';

/** The records that tell who keeps contact with whom at the National People’s Congress, whose plan asks for it; none when there is no such congress. */
export function usePairingRecords() {
  const congresses = useAll('congresses');
  const deputies = useAll('deputies');
  const bodies = useAll('bodies');
  const memberships = useAll('memberships');
  const assignments = useAll('contact-assignments');
  const congressId = congresses.data?.find(({ level }) => level === 'national')?.id;
  const records = useMemo((): PairingRecords | undefined => {
    if (!deputies.data || !bodies.data || !memberships.data || !assignments.data) return undefined;
    const isOfCongress = (record: { readonly congressId: string }) => record.congressId === congressId;
    const ownBodies = bodies.data.filter(isOfCongress);
    const bodyIds = new Set(ownBodies.map(({ id }) => id));
    return {
      deputies: deputies.data.filter(isOfCongress),
      bodies: ownBodies,
      memberships: memberships.data.filter(({ bodyId }) => bodyIds.has(bodyId)),
      assignments: assignments.data.filter(isOfCongress),
    };
  }, [congressId, deputies.data, bodies.data, memberships.data, assignments.data]);
  return { ...readAll(congresses, deputies, bodies, memberships, assignments), congressId, records };
}
