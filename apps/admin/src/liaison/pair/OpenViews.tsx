import type { TrackedView } from '@deputy-work/liaison';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ViewLines } from '../../contacts/views/ViewLines.tsx';

/** The views of a pair that still wait for a reply. */
export function OpenViews({ views }: { readonly views: readonly TrackedView[] }) {
  const translate = useTranslate();
  return (
    <section aria-labelledby="pair-views">
      <Typography component="h3" variant="h3" id="pair-views">
        {translate('liaison.pair.openViews')}
      </Typography>
      <ViewLines views={views} />
    </section>
  );
}
