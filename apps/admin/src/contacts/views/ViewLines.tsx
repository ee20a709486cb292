import type { TrackedView } from '@deputy-work/liaison';
import { channels, deriveProgress } from '@deputy-work/loop';
import { LoopLine, useUi } from '@deputy-work/ui';
import { Box, Link, Typography } from '@mui/material';
import { viewHref } from '../../data/hrefs.ts';

interface ViewLinesProps {
  readonly views: readonly TrackedView[];
  /** Where the views are of several deputies, whose each is. */
  readonly showDeputy?: boolean;
}

/** Views, each with how far it has come; they lead to the page of the view. */
export function ViewLines({ views, showDeputy = false }: ViewLinesProps) {
  const { nameOf, asOf } = useUi();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {views.map((view) => (
        <Box component="li" key={view.id} sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
          <Link href={viewHref('tracked-views', view.id)} sx={{ display: 'inline-block', minHeight: 24 }}>
            {showDeputy ? nameOf(view.id) : view.summary}
          </Link>
          <Typography variant="body2" component="div">
            <LoopLine states={deriveProgress(view, channels[view.channel], { asOf })} />
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
