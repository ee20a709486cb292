import type { Citation } from '@deputy-work/rules';
import { Box, Button, Link, Typography } from '@mui/material';
import { useUi } from '../ui-provider.tsx';
import { QuotedSentence } from './QuotedSentence.tsx';
import { withoutWords } from './short-citation.ts';
import { showPeriod } from './show-period.ts';

export interface CitationDetailsProps {
  readonly citation: Citation;
  /** The id of the heading, which names the whole. */
  readonly headingId: string;
  readonly onClose: () => void;
}

/** All of a source: the instrument in its version, the place, the days it is in force, and the words in their sentence. */
export function CitationDetails({ citation, headingId, onClose }: CitationDetailsProps) {
  const ui = useUi();
  const { sources } = ui.words;
  const { inForce } = citation.instrument;
  const href = ui.links.citation?.(citation);
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <div>
        <Typography component="h2" variant="h3" id={headingId}>
          {ui.locale.kernel.citation(withoutWords(citation))}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {sources.inForce} {inForce === 'unverified' ? sources.unverified : showPeriod(inForce, ui)}
        </Typography>
      </div>
      <QuotedSentence citation={citation} />
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 2 }}>
        <span>{href !== undefined && <Link href={href}>{sources.open}</Link>}</span>
        <Button onClick={onClose}>{sources.close}</Button>
      </Box>
    </Box>
  );
}
