import { Box, Typography } from '@mui/material';
import { CreateButton, useTranslate } from 'react-admin';
import { Page } from '../../layout/Page.tsx';
import { ActivityFilters } from './ActivityFilters.tsx';
import { ActivityRows } from './ActivityRows.tsx';

/** Title, filters and rows. */
export function ActivityListPage() {
  const translate = useTranslate();
  return (
    <Page
      title={translate('activities.list.title')}
      intro={
        <Typography variant="body2" color="text.secondary">
          {translate('activities.list.sampleHint')}
        </Typography>
      }
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', my: 2 }}>
        <ActivityFilters />
        <CreateButton label="activities.list.create" variant="contained" sx={{ ml: 'auto', minHeight: 40 }} />
      </Box>
      <ActivityRows />
    </Page>
  );
}
