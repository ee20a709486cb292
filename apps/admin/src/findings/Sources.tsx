import type { Citation, Locale } from '@deputy-work/rules';
import { Box, Typography } from '@mui/material';
import { CitationView } from './CitationView.tsx';
import { findingsWords } from './words.ts';

export interface SourcesProps {
  readonly basis: readonly Citation[];
  readonly locale: Locale;
  readonly citationHref?: ((citation: Citation) => string | undefined) | undefined;
}

/** The sources of a finding or a rule, each with its quoted words. */
export function Sources({ basis, locale, citationHref }: SourcesProps) {
  return (
    <Box component="section">
      <Typography component="h4" variant="caption" color="text.secondary">
        {findingsWords[locale.kernel.code].sources}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}>
        {basis.map((citation) => (
          <li key={locale.kernel.citation(citation)}>
            <CitationView citation={citation} locale={locale} href={citationHref?.(citation)} />
          </li>
        ))}
      </Box>
    </Box>
  );
}
