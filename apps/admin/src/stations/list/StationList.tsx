import { EmptyState, useUi } from '@deputy-work/ui';
import { stationKinds, weekdays } from '@deputy-work/liaison';
import { Box, Link, Pagination, PaginationItem, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { pageOf } from '../../data/page-of.ts';
import { stationsHref, type StationsFilter } from '../stations-filter.ts';
import type { ShownStation } from './stations-shown.ts';

const perPage = 12;

interface StationListProps {
  readonly shown: readonly ShownStation[];
  readonly filter: StationsFilter;
}

/** The stations, page by page; each opens its details. */
export function StationList({ shown, filter }: StationListProps) {
  const translate = useTranslate();
  const { rows, page, pages } = pageOf(shown, filter.page ?? 1, perPage);
  const placed = shown.filter(({ station }) => station.position).length;
  if (shown.length === 0) {
    return (
      <EmptyState title={translate('stations.list.empty')}>{translate('stations.list.emptyHint')}</EmptyState>
    );
  }
  return (
    <section aria-labelledby="station-list">
      <Typography component="h2" variant="h3" id="station-list" sx={{ mb: 1 }}>
        {translate('stations.list.title', { all: shown.length, placed })}
      </Typography>
      <Box component="ul" aria-labelledby="station-list" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <StationEntry key={row.station.id} row={row} filter={filter} />
        ))}
      </Box>
      {pages > 1 && (
        <Pagination
          size="small"
          count={pages}
          page={page}
          aria-label={translate('stations.list.pages')}
          renderItem={(item) => (
            <PaginationItem
              {...item}
              component={RouterLink}
              to={stationsHref({ ...filter, page: item.page ?? 1, station: undefined })}
            />
          )}
          sx={{ mt: 1.5 }}
        />
      )}
    </section>
  );
}

interface StationEntryProps {
  readonly row: ShownStation;
  readonly filter: StationsFilter;
}

function StationEntry({ row: { station, metres }, filter }: StationEntryProps) {
  const translate = useTranslate();
  const { locale, nameOf, words } = useUi();
  const { code, list } = locale.kernel;
  const isOpen = station.id === filter.station;
  const days = station.opensOn.map((day) => weekdays[day].label[code]);
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        p: 1,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: isOpen ? 'action.selected' : undefined,
      }}
    >
      <Link
        component={RouterLink}
        to={stationsHref({ ...filter, station: station.id })}
        aria-current={isOpen ? 'true' : undefined}
        sx={{
          fontWeight: 600,
          '&::after': { content: '""', position: 'absolute', inset: 0 },
          '&:focus-visible::after': { outline: '2px solid', outlineOffset: '-2px' },
        }}
      >
        {nameOf(station.id)}
      </Link>
      <Typography variant="body2" color="text.secondary">
        {[
          ...(metres === undefined ? [] : [words.liaison.plot.distance(metres)]),
          stationKinds[station.kind].label[code],
          days.length > 0 ? translate('stations.list.opens', { days: list(days) }) : '',
          station.position ? '' : translate('stations.list.unplaced'),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </Typography>
    </Box>
  );
}
