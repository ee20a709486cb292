import { LoadingState, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { groupByRule } from '../../compliance/group-by-rule.ts';
import { useFindings } from '../../data/use-findings.ts';
import { ReadError } from '../../layout/ReadError.tsx';
import { RuleFindings } from '../../layout/RuleFindings.tsx';

/** What each rule finds about an activity, to unfold. */
export function ActivityFindings({ activityId }: { readonly activityId: string }) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const { data, error, isPending, refetch } = useFindings(
    { collection: 'organ-activities', id: activityId },
    asOf,
  );
  return (
    <section aria-labelledby="activity-findings">
      <Typography component="h3" variant="h3" id="activity-findings">
        {translate('organActivities.detail.findings')}
      </Typography>
      {isPending && <LoadingState lines={2} />}
      {error && <ReadError error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Typography>{translate('organActivities.detail.noFindings')}</Typography>}
      {data && groupByRule(data).map((group) => <RuleFindings key={group.ruleId} {...group} />)}
    </section>
  );
}
