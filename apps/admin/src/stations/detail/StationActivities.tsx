import type { StationActivity } from '@deputy-work/liaison';
import { LongList, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** What took place at a station up to the day of asking, the latest first, with who took part. */
export function StationActivities({ activities }: { readonly activities: readonly StationActivity[] }) {
  const translate = useTranslate();
  const { asOf, locale, nameOf } = useUi();
  const past = activities.filter(({ on }) => on <= asOf).toSorted((a, b) => (a.on < b.on ? 1 : -1));
  const title = translate('stations.activities.title', { smart_count: past.length });
  return (
    <section aria-labelledby="station-activities">
      <Typography component="h3" variant="subtitle1" id="station-activities" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      {past.length === 0 && (
        <Typography color="text.secondary">{translate('stations.activities.none')}</Typography>
      )}
      <LongList label={title} items={past} keyOf={({ id }) => id}>
        {({ on, title: what, deputyIds }) => (
          <>
            {translate('stations.activities.one', { day: locale.kernel.date(on), what })}
            <Typography variant="body2" color="text.secondary">
              {translate('stations.activities.deputies', {
                smart_count: deputyIds.length,
                names: locale.kernel.list(deputyIds.map(nameOf)),
              })}
            </Typography>
          </>
        )}
      </LongList>
    </section>
  );
}
