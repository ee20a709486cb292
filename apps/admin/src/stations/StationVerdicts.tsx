import {
  congressKeepsContactPoints,
  congressKeepsStations,
  deputiesTakePartInStations,
  stationIsOnTheMap,
} from '@deputy-work/liaison';
import { LoadingState, useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { groupByRule } from '../compliance/group-by-rule.ts';
import { useReport } from '../data/use-report.ts';
import { ReadError } from '../layout/ReadError.tsx';
import { RuleFindings } from '../layout/RuleFindings.tsx';

const stationRules = new Set<string>(
  [stationIsOnTheMap, congressKeepsStations, congressKeepsContactPoints, deputiesTakePartInStations].map(
    ({ id }) => id,
  ),
);

/** What the rules on stations find: which are not on the map, which congress keeps none. */
export function StationVerdicts() {
  const translate = useTranslate();
  const { asOf } = useUi();
  const report = useReport(asOf);
  const findings = report.data?.findings.filter(({ ruleId }) => stationRules.has(ruleId));
  return (
    <Box component="section" aria-labelledby="station-verdicts" sx={{ mt: 3 }}>
      <Typography component="h2" variant="h3" id="station-verdicts" sx={{ mb: 1 }}>
        {translate('stations.verdicts.title')}
      </Typography>
      {report.isPending && <LoadingState lines={2} />}
      {Boolean(report.error) && <ReadError error={report.error} onRetry={() => void report.refetch()} />}
      {findings?.length === 0 && (
        <Typography color="text.secondary">{translate('stations.verdicts.none')}</Typography>
      )}
      {findings && groupByRule(findings).map((group) => <RuleFindings key={group.ruleId} {...group} />)}
    </Box>
  );
}
