import type { Outcome } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';
import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { complianceHref } from '../compliance/compliance-filter.ts';
import type { RuleGroup } from '../compliance/group-by-rule.ts';

interface OtherRulesProps {
  readonly groups: readonly RuleGroup[];
  readonly outcome: Outcome;
}

/** Rules in one line each, with how many findings they have and where these are listed. */
export function OtherRules({ groups, outcome }: OtherRulesProps) {
  const translate = useTranslate();
  const { locale } = useUi();
  if (groups.length === 0) return null;
  return (
    <Box component="section" sx={{ pt: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography component="h3" variant="h3">
        {translate('dashboard.others')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {groups.map(({ ruleId, findings }) => (
          <li key={ruleId}>
            <Link component={RouterLink} to={complianceHref({ rule: ruleId, outcome })}>
              {locale.rules[ruleId]?.title ?? ruleId}
            </Link>{' '}
            <Typography component="span" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
              {translate('dashboard.counted', { smart_count: findings.length })}
            </Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
}
