import type { Citation } from '@deputy-work/rules';
import { Box, Typography } from '@mui/material';
import { Linked } from '../Linked.tsx';
import { useUi } from '../ui-provider.tsx';
import { CitationPopover } from './CitationPopover.tsx';
import { withoutWords } from './short-citation.ts';

export interface CitationViewProps {
  readonly citation: Citation;
  /** Adds a button that opens the days in force and the sentence around the words. */
  readonly withDetails?: boolean;
}

/** One source as a block: instrument, version and place, then the words that decide, as printed. */
export function CitationView({ citation, withDetails = false }: CitationViewProps) {
  const { locale, links } = useUi();
  const { words } = citation;
  const title = locale.kernel.citation(withoutWords(citation));
  const href = links.citation?.(citation);
  return (
    <Box component="cite" sx={{ fontStyle: 'normal', display: 'block' }}>
      <Box
        component="span"
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}
      >
        <Typography component="span" variant="body2">
          <Linked href={href}>{title}</Linked>
        </Typography>
        {withDetails && <CitationPopover citation={citation} says="details" />}
      </Box>
      {words !== undefined && (
        <Typography
          component="q"
          variant="body2"
          // The sources are Chinese, whatever the language of the screen.
          lang="zh-CN"
          sx={{
            display: 'block',
            borderLeft: 3,
            borderColor: 'divider',
            pl: 1,
            quotes: '"“" "”"',
            color: 'text.secondary',
          }}
        >
          {words}
        </Typography>
      )}
    </Box>
  );
}
