import type { Report } from '@deputy-work/rules';
import { Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { complianceHref } from '../../compliance/compliance-filter.ts';
import { Sources, Tally, useUi } from '@deputy-work/ui';
import type { KnownRule } from '../rules.ts';
import { addTallies } from '../standing.ts';
import { RuleFindings } from './RuleFindings.tsx';
import { RuleValues } from './RuleValues.tsx';

interface RuleCardProps {
  readonly rule: KnownRule;
  readonly report: Report | undefined;
}

/** A rule: what it asks, how it stands, its values that day, its sources. */
export function RuleCard({ rule, report }: RuleCardProps) {
  const translate = useTranslate();
  const { locale } = useUi();
  const tally = addTallies([report?.tallies[rule.id]]);
  const isAsked = Object.values(tally).some((count) => count > 0);
  return (
    <Paper component="article" variant="outlined" sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <Typography component="h3" variant="h3">
        {locale.rules[rule.id]?.title ?? rule.id}
      </Typography>
      {report && isAsked && (
        <Tally tally={tally} outcomeHref={(outcome) => `#${complianceHref({ rule: rule.id, outcome })}`} />
      )}
      {report && !isAsked && <Typography variant="body2">{translate('plan.standing.no-subject')}</Typography>}
      {report && isAsked && (
        <RuleFindings
          ruleId={rule.id}
          findings={report.findings.filter(({ ruleId }) => ruleId === rule.id)}
        />
      )}
      <RuleValues parameters={Object.values(rule.parameters)} />
      <Sources basis={rule.basis} />
    </Paper>
  );
}
