import type { InspectionRecords } from '@deputy-work/inspection';
import type { Overlay } from '@deputy-work/rules';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeputyWorkProvider } from '../../data/deputy-work-provider.ts';
import { useAll } from '../../data/use-all.ts';

/** What a draft is judged among: the other records, and the values that places set for themselves. */
export interface Surroundings {
  readonly records: InspectionRecords;
  readonly overlays: readonly Overlay[];
}

/** The surroundings of a draft, once they have been read. */
export function useSurroundings(): Surroundings | undefined {
  const provider = useDataProvider<DeputyWorkProvider>();
  const { data: overlays } = useQuery({ queryKey: ['overlays'], queryFn: () => provider.getOverlays() });
  const { data: congresses } = useAll('congresses');
  const { data: sessions } = useAll('sessions');
  const { data: units } = useAll('electing-units');
  const { data: activities } = useAll('activities');
  return useMemo(() => {
    if (!congresses || !sessions || !units || !activities || !overlays) return undefined;
    return { records: { congresses, sessions, 'electing-units': units, activities }, overlays };
  }, [congresses, sessions, units, activities, overlays]);
}
