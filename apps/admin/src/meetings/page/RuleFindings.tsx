import { FindingCard, FindingList, ForceLabel, Tally, useUi } from '@deputy-work/ui';
import { Box, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { countOutcomes } from '../../compliance/count-outcomes.ts';
import type { RuleGroup } from '../../compliance/group-by-rule.ts';

const shown = 3;

/** What one rule finds: a finding with all it rests on; of several, how many have which outcome, and each in a line. */
export function RuleFindings({ ruleId, findings }: RuleGroup) {
  const translate = useTranslate();
  const { locale } = useUi();
  const [first] = findings;
  if (!first) return null;
  if (findings.length === 1) {
    return (
      <Box sx={{ my: 1.5 }}>
        <FindingCard finding={first} />
      </Box>
    );
  }
  return (
    <Card variant="outlined" sx={{ p: 2, my: 1.5, display: 'grid', gap: 1.25 }}>
      <div>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
          <Tally tally={countOutcomes(findings)} />
          {first.force && <ForceLabel force={first.force} />}
        </Box>
        <Typography component="h3" variant="h3">
          {locale.rules[ruleId]?.title ?? ruleId}
        </Typography>
      </div>
      <FindingList findings={findings.slice(0, shown)} as="lines" about="rule" />
      {findings.length > shown && (
        <details>
          <summary>{translate('meetings.page.more', { smart_count: findings.length - shown })}</summary>
          <Box sx={{ mt: 0.75 }}>
            <FindingList findings={findings.slice(shown)} as="lines" about="rule" />
          </Box>
        </details>
      )}
    </Card>
  );
}
