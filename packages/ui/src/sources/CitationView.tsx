import type { Citation } from '@deputy-work/rules';
import { Box, Link, Typography } from '@mui/material';
import { useUi } from '../ui-provider.tsx';

export interface CitationViewProps {
  readonly citation: Citation;
}

/** One source: instrument, version and place, then the words that decide, as printed. */
export function CitationView({ citation }: CitationViewProps) {
  const { locale, links } = useUi();
  const { words, ...source } = citation;
  const title = locale.kernel.citation(source);
  const href = links.citation?.(citation);
  return (
    <Box component="cite" sx={{ fontStyle: 'normal' }}>
      <Typography component="span" variant="body2">
        {href === undefined ? title : <Link href={href}>{title}</Link>}
      </Typography>
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
