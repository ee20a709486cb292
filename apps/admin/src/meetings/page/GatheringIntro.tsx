import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { certificateHref, leaveHref, ratesHref, sittingInHref } from '../../data/hrefs.ts';
import { GatheringDays } from '../list/GatheringDays.tsx';
import type { GatheringRow } from '../list/gathering-row.ts';

/** The days, and what else can be seen of the meeting. */
export function GatheringIntro({ row }: { readonly row: GatheringRow }) {
  const translate = useTranslate();
  const { gathering } = row;
  const links = [
    ['certificate', certificateHref(gathering)],
    ['rates', ratesHref(gathering)],
    gathering.collection === 'sessions'
      ? ['leaveDesk', leaveHref(gathering.id)]
      : ['sittingInBoard', sittingInHref],
  ] as const;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, my: 1 }}>
      <GatheringDays {...row} />
      {links.map(([what, href]) => (
        <Link key={what} href={href}>
          {translate(`meetings.page.${what}`)}
        </Link>
      ))}
    </Box>
  );
}
