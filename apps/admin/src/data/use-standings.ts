import type { LocalDate } from '@deputy-work/rules';
import { useMemo } from 'react';
import { standingsOf } from '@deputy-work/ui';
import type { ReportOptions } from './deputy-work-provider.ts';
import { useReport } from './use-report.ts';

const ofActivities: ReportOptions = {
  subjects: 'activities',
  include: ['violated', 'pending', 'undetermined', 'satisfied'],
};

/** Where every activity stands as of a day: its worst outcome and how many findings have it; none means that no rule asks it. */
export function useStandings(asOf: LocalDate) {
  const { data: report, ...rest } = useReport(asOf, ofActivities);
  const standings = useMemo(() => report && standingsOf(report.findings, 'activities'), [report]);
  return { ...rest, standings };
}
