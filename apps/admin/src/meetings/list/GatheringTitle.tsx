import { sessionKinds } from '@deputy-work/congress';
import { useUi } from '@deputy-work/ui';
import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { gatheringHref } from '../../data/hrefs.ts';
import type { GatheringRow } from './gathering-row.ts';

/** The name as a link that reaches over its whole row, which must be positioned; below it the kind. */
export function GatheringTitle({ gathering, kind }: Pick<GatheringRow, 'gathering' | 'kind'>) {
  const translate = useTranslate();
  const { nameOf, locale } = useUi();
  const own = translate(`meetings.kinds.${gathering.collection}`);
  const called = sessionKinds[kind].label[locale.kernel.code];
  return (
    <div>
      <Link
        href={gatheringHref(gathering)}
        sx={{
          fontWeight: 600,
          '&::after': { content: '""', position: 'absolute', inset: 0 },
          '&:focus-visible::after': { outline: '2px solid', outlineOffset: '-2px' },
        }}
      >
        {nameOf(gathering.id)}
      </Link>
      <Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
        {kind === 'ordinary' ? own : `${own} · ${called}`}
      </Typography>
    </div>
  );
}
