import type { LocalDate } from '@deputy-work/rules';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeputyWorkProvider, ReportOptions } from './deputy-work-provider.ts';

/** The report as of a day: `data`, `isPending`, `error`, `refetch`. */
export function useReport(asOf: LocalDate, options: ReportOptions = {}) {
  const provider = useDataProvider<DeputyWorkProvider>();
  return useQuery({
    queryKey: ['findings', 'report', asOf, options],
    queryFn: () => provider.getReport(asOf, options),
  });
}
