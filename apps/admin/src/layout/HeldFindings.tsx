import type { Finding } from '@deputy-work/rules';
import { FindingList } from '@deputy-work/ui';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Of some findings about one record those that hold, folded away. */
export function HeldFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const translate = useTranslate();
  const held = findings.filter(({ outcome }) => outcome === 'satisfied');
  if (held.length === 0) return null;
  return (
    <details>
      <summary>{translate('meetings.page.held', { smart_count: held.length })}</summary>
      <Box sx={{ mt: 1 }}>
        <FindingList findings={held} about="subject" />
      </Box>
    </details>
  );
}
