import { LoadingState, useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { groupByRule } from '../compliance/group-by-rule.ts';
import { useReport } from '../data/use-report.ts';
import { ReadError } from '../layout/ReadError.tsx';
import { RuleFindings } from '../layout/RuleFindings.tsx';

const options = {
  subjects: 'organ-activities',
  include: ['violated', 'pending', 'undetermined', 'satisfied'],
} as const;

/** What the rules on arranging and reporting find about all activities, by rule. */
export function ActivitiesVerdicts() {
  const translate = useTranslate();
  const { asOf } = useUi();
  const { data, error, isPending, refetch } = useReport(asOf, options);
  return (
    <Box component="section" aria-labelledby="activities-verdicts" sx={{ mb: 2 }}>
      <Typography component="h2" variant="h3" id="activities-verdicts" sx={{ mb: 0.5 }}>
        {translate('organActivities.verdicts')}
      </Typography>
      {isPending && <LoadingState lines={3} />}
      {error && <ReadError error={error} onRetry={() => void refetch()} />}
      {groupByRule(data?.findings ?? []).map((group) => (
        <RuleFindings key={group.ruleId} {...group} />
      ))}
    </Box>
  );
}
