import type { LocalDate } from '@deputy-work/rules';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeputyWorkProvider } from './deputy-work-provider.ts';

/** What every rule finds about one activity as of a day, that which holds included. */
export function useFindings(activityId: string, asOf: LocalDate) {
  const provider = useDataProvider<DeputyWorkProvider>();
  return useQuery({
    queryKey: ['findings', 'activity', activityId, asOf],
    queryFn: () => provider.getFindings(activityId, asOf),
  });
}
