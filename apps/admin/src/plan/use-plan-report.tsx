import type { Report } from '@deputy-work/rules';
import { useUi, type NoReport } from '@deputy-work/ui';
import type { ReactNode } from 'react';
import { useReport } from '../data/use-report.ts';
import { ReadError } from '../layout/ReadError.tsx';

interface PlanReport {
  /** What the rules found on the day of asking, or why nobody knows. */
  readonly report: Report | NoReport;
  /** That it could not be read, with a way to try again. */
  readonly notice: ReactNode;
}

/** The report that the plan’s pages show. */
export function usePlanReport(): PlanReport {
  const { data, isPending, error, refetch } = useReport(useUi().asOf);
  return {
    report: data ?? (isPending ? 'waiting' : 'unread'),
    notice: error && <ReadError error={error} onRetry={() => void refetch()} />,
  };
}
