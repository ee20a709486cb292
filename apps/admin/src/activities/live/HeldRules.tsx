import type { Finding } from '@deputy-work/rules';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FindingList } from '@deputy-work/ui';

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
      <Box sx={{ mt: 1 }}>
        <FindingList findings={findings} as="lines" about="subject" />
      </Box>
    </details>
  );
}
