import type { Finding } from '@deputy-work/rules';
import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { complianceHref } from '../../compliance/compliance-filter.ts';
import { FindingLine, worstFirst } from '@deputy-work/ui';

const shown = 5;

interface RuleFindingsProps {
  readonly ruleId: string;
  readonly findings: readonly Finding[];
}

/** What a rule found that somebody should look at, the worst first, with links to the subjects. */
export function RuleFindings({ ruleId, findings }: RuleFindingsProps) {
  const translate = useTranslate();
  const ordered = findings.toSorted((a, b) => worstFirst.indexOf(a.outcome) - worstFirst.indexOf(b.outcome));
  if (ordered.length === 0)
    return <Typography variant="body2">{translate('plan.rules.noFindings')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
      {ordered.slice(0, shown).map((finding) => (
        <li key={finding.subject.id}>
          <FindingLine finding={finding} />
        </li>
      ))}
      {ordered.length > shown && (
        <li>
          <Link component={RouterLink} to={complianceHref({ rule: ruleId })} variant="body2">
            {translate('plan.rules.more', { smart_count: ordered.length - shown })}
          </Link>
        </li>
      )}
    </Box>
  );
}
