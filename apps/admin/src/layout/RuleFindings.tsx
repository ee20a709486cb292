import { FindingCard, FindingList, Tally, useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { countOutcomes } from '../compliance/count-outcomes.ts';
import type { RuleGroup } from '../compliance/group-by-rule.ts';

/** What one rule finds, to unfold: a finding with all it rests on, or each of several in a line. */
export function RuleFindings({ ruleId, findings }: RuleGroup) {
  const { locale } = useUi();
  const [first] = findings;
  if (!first) return null;
  return (
    <Box component="details" sx={{ borderTop: 1, borderColor: 'divider', py: 0.75 }}>
      <Box component="summary" sx={{ cursor: 'pointer' }}>
        <Box
          sx={{
            display: 'inline-flex',
            flexWrap: 'wrap',
            columnGap: 1.5,
            verticalAlign: 'top',
            maxWidth: 'calc(100% - 1.5em)',
          }}
        >
          <Tally tally={countOutcomes(findings)} />
          <Typography component="h3" sx={{ fontWeight: 600 }}>
            {locale.rules[ruleId]?.title ?? ruleId}
          </Typography>
        </Box>
      </Box>
      <Box sx={{ my: 1 }}>
        {findings.length === 1 ? (
          <FindingCard finding={first} />
        ) : (
          <FindingList findings={findings} as="lines" about="rule" />
        )}
      </Box>
    </Box>
  );
}
