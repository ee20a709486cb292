import type { Citation } from '@deputy-work/rules';
import { Box, Link } from '@mui/material';
import { useUi } from '../ui-provider.tsx';
import { shortCitation } from './short-citation.ts';

export interface CitationInlineProps {
  readonly citation: Citation;
}

/** A source in a sentence: instrument and place, as a link where the host shows it. */
export function CitationInline({ citation }: CitationInlineProps) {
  const { locale, links } = useUi();
  const source = shortCitation(citation, locale);
  const href = links.citation?.(citation);
  return (
    <Box component="cite" sx={{ fontStyle: 'normal' }}>
      {href === undefined ? source : <Link href={href}>{source}</Link>}
    </Box>
  );
}
