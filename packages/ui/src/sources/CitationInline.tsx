import type { Citation } from '@deputy-work/rules';
import { Box } from '@mui/material';
import { Linked } from '../Linked.tsx';
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
      <Linked href={href}>{source}</Linked>
    </Box>
  );
}
