import type { Citation } from '@deputy-work/rules';
import { Box, Typography } from '@mui/material';
import { useUi } from '../ui-provider.tsx';
import { CitationView } from './CitationView.tsx';

export interface SourcesProps {
  readonly basis: readonly Citation[];
}

/** The sources of a finding or a rule, each with its quoted words. */
export function Sources({ basis }: SourcesProps) {
  const { locale, words } = useUi();
  return (
    <Box component="section">
      <Typography component="h4" variant="caption" color="text.secondary">
        {words.sources.title}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}>
        {basis.map((citation) => (
          <li key={locale.kernel.citation(citation)}>
            <CitationView citation={citation} withDetails />
          </li>
        ))}
      </Box>
    </Box>
  );
}
