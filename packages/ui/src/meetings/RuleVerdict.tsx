import type { Finding } from '@deputy-work/rules';
import { Box, Typography } from '@mui/material';
import { FindingLine } from '../findings/FindingLine.tsx';
import { CitationPopover } from '../sources/CitationPopover.tsx';
import { useUi } from '../ui-provider.tsx';

export interface RuleVerdictProps {
  readonly finding: Finding;
}

/** What a rule found about what is shown above: its outcome, what would mend it, and its sources. */
export function RuleVerdict({ finding }: RuleVerdictProps) {
  const { locale, words } = useUi();
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}>
      <FindingLine finding={finding} headedBy="rule" />
      <Typography
        variant="body2"
        component="div"
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}
      >
        <span>{words.sources.title}</span>
        {finding.basis.map((citation) => (
          <CitationPopover key={locale.kernel.citation(citation)} citation={citation} />
        ))}
      </Typography>
    </Box>
  );
}
