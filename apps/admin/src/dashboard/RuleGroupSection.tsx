import type { Finding, Outcome } from '@deputy-work/rules';
import { FindingEntry, useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { complianceHref } from '../compliance/compliance-filter.ts';
import type { RuleGroup } from '../compliance/group-by-rule.ts';
import { TodoEntries } from './TodoEntries.tsx';

interface RuleGroupSectionProps {
  readonly group: RuleGroup;
  readonly outcome: Outcome;
  readonly markOf: ((finding: Finding) => ReactNode) | undefined;
}

/** A rule as a heading, and the first of what it asks for. */
export function RuleGroupSection({ group: { ruleId, findings }, outcome, markOf }: RuleGroupSectionProps) {
  const { locale } = useUi();
  return (
    <Box component="section" sx={{ pt: 1, pb: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Typography component="h3" variant="h3">
        {locale.rules[ruleId]?.title ?? ruleId}
      </Typography>
      <TodoEntries
        to={complianceHref({ rule: ruleId, outcome })}
        entries={findings.map((finding) => (
          <FindingEntry key={finding.subject.id} finding={finding} mark={markOf?.(finding)} hideRule />
        ))}
      />
    </Box>
  );
}
