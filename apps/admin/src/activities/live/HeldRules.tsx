import type { Finding } from '@deputy-work/rules';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FindingLine } from '@deputy-work/ui';

interface HeldRulesProps {
  readonly findings: readonly Finding[];
}

/** The rules that hold, folded away. */
export function HeldRules({ findings }: HeldRulesProps) {
  const translate = useTranslate();
  if (findings.length === 0) return null;
  return (
    <details>
      <Box component="summary" sx={{ typography: 'body2', cursor: 'pointer' }}>
        {translate('activities.live.holds', { count: findings.length })}
      </Box>
      <Box sx={{ display: 'grid', gap: 1, mt: 1 }}>
        {findings.map((finding) => (
          <FindingLine key={finding.ruleId} finding={finding} headedBy="rule" />
        ))}
      </Box>
    </details>
  );
}
