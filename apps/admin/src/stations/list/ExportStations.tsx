import { stationsToGeoJson, type Station } from '@deputy-work/liaison';
import { useUi } from '@deputy-work/ui';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Saves the listed stations for maps and other programs. */
export function ExportStations({ stations }: { readonly stations: readonly Station[] }) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const features = stationsToGeoJson(stations);
  const save = () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(features)], { type: 'application/geo+json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `stations-${asOf}.geojson`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Box>
      <Button
        variant="outlined"
        startIcon={<DownloadIcon />}
        disabled={features.features.length === 0}
        onClick={save}
      >
        {translate('stations.export.button', { smart_count: features.features.length })}
      </Button>
      <Typography variant="body2" color="text.secondary">
        {translate('stations.export.hint')}
      </Typography>
    </Box>
  );
}
