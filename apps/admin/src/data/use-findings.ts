import type { Finding, LocalDate } from '@deputy-work/rules';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeputyWorkProvider } from './deputy-work-provider.ts';

/** What every rule finds about one record as of a day, that which holds included. */
export function useFindings({ collection, id }: Finding['subject'], asOf: LocalDate) {
  const provider = useDataProvider<DeputyWorkProvider>();
  return useQuery({
    queryKey: ['findings', collection, id, asOf],
    queryFn: () => provider.getFindings({ collection, id }, asOf),
  });
}
