import { labelsOf } from '@deputy-work/congress';
import { stationKinds, weekdays, type StationKind, type Weekday } from '@deputy-work/liaison';
import { useUi } from '@deputy-work/ui';
import { Box } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { NativeSelect } from '../../layout/NativeSelect.tsx';
import { stationsHref, type StationsFilter } from '../stations-filter.ts';
import type { StationRecords } from '../use-station-records.ts';
import { DeputyFilter } from './DeputyFilter.tsx';
import { provinceOf } from './stations-shown.ts';
import { TextFilter } from '../../layout/TextFilter.tsx';

interface StationFiltersProps {
  readonly filter: StationsFilter;
  readonly records: StationRecords;
}

const codesOf = <K extends string>(list: Readonly<Record<K, string>>) => Object.entries<string>(list);

/** Filters by kind, province, opening day, words and a deputy’s electoral unit. They are kept in the address. */
export function StationFilters({ filter, records: { stations, units } }: StationFiltersProps) {
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const { code } = locale.kernel;
  const navigate = useNavigate();
  const change = (part: Partial<StationsFilter>) =>
    void navigate(stationsHref({ ...filter, ...part, page: undefined, station: undefined }));
  const provinces = useMemo(() => {
    const names = new Map(units.map(({ id, jurisdiction }) => [jurisdiction, id]));
    const codes = [...new Set(stations.map(provinceOf))].toSorted();
    return codes.map((province) => [province, nameOf(names.get(province) ?? province)] as const);
  }, [stations, units, nameOf]);
  const all = translate('stations.filter.all');
  return (
    <Box
      role="search"
      aria-label={translate('stations.filter.label')}
      sx={{
        display: 'grid',
        gap: 1.5,
        mb: 2,
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: '1fr 1fr 1fr 1.5fr 2fr' },
      }}
    >
      <NativeSelect
        label={translate('stations.filter.kind')}
        value={filter.kind}
        none={all}
        choices={codesOf(labelsOf<StationKind>(stationKinds, code))}
        onChange={(kind) => change({ kind: keyIn(stationKinds, kind) })}
      />
      <NativeSelect
        label={translate('stations.filter.province')}
        value={filter.province}
        none={all}
        choices={provinces}
        onChange={(province) => change({ province })}
      />
      <NativeSelect
        label={translate('stations.filter.opens')}
        value={filter.opens}
        none={all}
        choices={codesOf(labelsOf<Weekday>(weekdays, code))}
        onChange={(opens) => change({ opens: keyIn(weekdays, opens) })}
      />
      <TextFilter
        key={filter.text ?? ''}
        label={translate('stations.filter.text')}
        value={filter.text}
        onChange={(text) => change({ text })}
      />
      <DeputyFilter value={filter.deputy} onChange={(deputy) => change({ deputy })} />
    </Box>
  );
}

const keyIn = <K extends string>(codes: Readonly<Record<K, unknown>>, chosen: string | undefined) =>
  (Object.keys(codes) as K[]).find((code) => code === chosen);
