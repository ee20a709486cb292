import type { Citation } from '@deputy-work/rules';
import { Link, Popover } from '@mui/material';
import { useId, useState } from 'react';
import { useUi } from '../ui-provider.tsx';
import { CitationDetails } from './CitationDetails.tsx';
import { shortCitation } from './short-citation.ts';

export interface CitationPopoverProps {
  readonly citation: Citation;
  /** What the button says: the source itself, where it stands in a sentence, or that there is more of a source shown beside it. Default: the source. */
  readonly says?: 'source' | 'details';
}

/** A source behind a button: the version and its days in force, the place, and the quoted words marked in their sentence. */
export function CitationPopover({ citation, says = 'source' }: CitationPopoverProps) {
  const { locale, words } = useUi();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const headingId = useId();
  const source = shortCitation(citation, locale);
  const close = () => setAnchor(undefined);
  return (
    <>
      <Link
        component="button"
        type="button"
        variant={says === 'source' ? 'inherit' : 'caption'}
        underline="always"
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        aria-label={says === 'source' ? undefined : words.sources.detailsOf(source)}
        data-print={says === 'source' ? 'keep' : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ textAlign: 'start', verticalAlign: 'baseline', textDecorationStyle: 'dotted', minHeight: 24 }}
      >
        {says === 'source' ? source : words.sources.details}
      </Link>
      {anchor && (
        <Popover
          open
          onClose={close}
          anchorEl={anchor}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
          slotProps={{
            paper: {
              role: 'dialog',
              'aria-labelledby': headingId,
              sx: { width: '32rem', maxWidth: 'calc(100vw - 32px)' },
            },
          }}
        >
          <CitationDetails citation={citation} headingId={headingId} onClose={close} />
        </Popover>
      )}
    </>
  );
}
