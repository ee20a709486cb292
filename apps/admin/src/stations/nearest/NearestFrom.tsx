import { coordinateSystems, type CoordinateSystem } from '@deputy-work/liaison';
import { useUi } from '@deputy-work/ui';
import { Box, Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { NativeSelect } from '../../layout/NativeSelect.tsx';
import { stationsHref, type StationsFilter } from '../stations-filter.ts';
import { placeOf, placeText } from './place-text.ts';

/** The place that distances are measured from: typed here, or taken from a station. */
export function NearestFrom({ filter }: { readonly filter: StationsFilter }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { from } = filter;
  const go = (next: StationsFilter['from']) =>
    void navigate(stationsHref({ ...filter, from: next, page: undefined }));
  return (
    <Box component="section" aria-labelledby="nearest-from" sx={{ mb: 2 }}>
      <Typography component="h2" variant="subtitle1" id="nearest-from" sx={{ fontWeight: 600 }}>
        {translate('stations.nearest.title')}
      </Typography>
      <PlaceForm key={from ? placeText(from) : ''} from={from} onGo={go} />
    </Box>
  );
}

interface PlaceFormProps {
  readonly from: StationsFilter['from'];
  readonly onGo: (from: StationsFilter['from']) => void;
}

const systems: readonly CoordinateSystem[] = ['WGS-84', 'GCJ-02'];
const textOf = (degrees: number | undefined) => (degrees === undefined ? '' : String(degrees));

function PlaceForm({ from, onGo }: PlaceFormProps) {
  const translate = useTranslate();
  const { code } = useUi().locale.kernel;
  const [system, setSystem] = useState<CoordinateSystem>(from?.system ?? 'WGS-84');
  const [longitude, setLongitude] = useState(textOf(from?.longitude));
  const [latitude, setLatitude] = useState(textOf(from?.latitude));
  const place = placeOf(system, longitude, latitude);
  const field = (name: 'longitude' | 'latitude', value: string, onType: (typed: string) => void) => (
    <TextField
      size="small"
      label={translate(`stations.nearest.${name}`)}
      value={value}
      onChange={({ target }) => onType(target.value)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { inputMode: 'decimal' } }}
      sx={{ m: 0, width: '8em' }}
    />
  );
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (place) onGo(place);
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1 }}
    >
      {field('longitude', longitude, setLongitude)}
      {field('latitude', latitude, setLatitude)}
      <Box sx={{ display: 'grid', width: '12em' }}>
        <NativeSelect
          label={translate('stations.nearest.system')}
          value={system}
          choices={systems.map((one) => [one, coordinateSystems[one].label[code]] as const)}
          onChange={(chosen) => setSystem(systems.find((one) => one === chosen) ?? 'WGS-84')}
        />
      </Box>
      <Button type="submit" variant="outlined" disabled={!place}>
        {translate('stations.nearest.find')}
      </Button>
      {from && <Button onClick={() => onGo(undefined)}>{translate('stations.nearest.clear')}</Button>}
    </Box>
  );
}
