import { channels, loopSteps } from '@deputy-work/loop';
import { daysBetween } from '@deputy-work/rules';
import { LoadingState, useUi } from '@deputy-work/ui';
import { Box, Link, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { viewHref } from '../data/hrefs.ts';
import { readAll } from '../data/read-all.ts';
import { useAll } from '../data/use-all.ts';
import { ReadError } from '../layout/ReadError.tsx';
import { TodoSection } from './TodoSection.tsx';
import { waitingChannels, type WaitingChannel } from './waiting-views.ts';

/** The views that wait for a reply, by channel. */
export function WaitingViews() {
  const translate = useTranslate();
  const { asOf } = useUi();
  const views = useAll('tracked-views');
  const letters = useAll('letters');
  const expressed = useAll('expressed-views');
  const { error, isPending, refetch } = readAll(views, letters, expressed);
  const waiting = useMemo(
    () =>
      views.data && letters.data && expressed.data
        ? waitingChannels(
            { 'tracked-views': views.data, letters: letters.data, 'expressed-views': expressed.data },
            asOf,
          )
        : [],
    [views.data, letters.data, expressed.data, asOf],
  );
  if (error) return <ReadError error={error} onRetry={refetch} />;
  if (isPending) return <LoadingState lines={3} />;
  return (
    <TodoSection
      id="waiting-views"
      title={translate('dashboard.waiting.title')}
      count={waiting.reduce((sum, { count }) => sum + count, 0)}
      counted="dashboard.waiting.counted"
      empty={translate('dashboard.waiting.empty')}
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {waiting.map((channel) => (
          <WaitingLine key={channel.channel} {...channel} />
        ))}
      </Box>
    </TodoSection>
  );
}

function WaitingLine({ channel, count, oldest }: WaitingChannel) {
  const translate = useTranslate();
  const { asOf, locale, nameOf } = useUi();
  const { code, date } = locale.kernel;
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography component="span" sx={{ fontWeight: 600 }}>
        {channels[channel].name[code]}
      </Typography>{' '}
      <Typography component="span" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
        {translate('dashboard.waiting.counted', { smart_count: count })}
      </Typography>
      <Typography variant="body2">
        {translate('dashboard.waiting.oldest', {
          day: date(oldest.heardOn),
          smart_count: daysBetween(oldest.heardOn, asOf),
        })}
        <Link href={viewHref(oldest.collection, oldest.id)}>{nameOf(oldest.id)}</Link>
        {oldest.next && translate('dashboard.waiting.next', { step: loopSteps[oldest.next].label[code] })}
      </Typography>
    </Box>
  );
}
