import { useUi } from '@deputy-work/ui';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { RecordOf } from '../../data/records.ts';
import { NativeSelect } from '../../layout/NativeSelect.tsx';
import { activitiesHref, type ActivitiesFilter } from '../activities-filter.ts';
import { activityStates } from '../activity-state.ts';

interface ActivityFiltersProps {
  readonly filter: ActivitiesFilter;
  readonly activities: readonly RecordOf<'organ-activities'>[];
}

/** Filters by organ and state. They are kept in the address. */
export function ActivityFilters({ filter, activities }: ActivityFiltersProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const navigate = useNavigate();
  const organs = [...new Set(activities.map(({ organId }) => organId))];
  const change = (part: ActivitiesFilter) =>
    void navigate(activitiesHref({ ...filter, ...part, page: undefined, activity: undefined }));
  const words = (name: string) => translate(`organActivities.filter.${name}`);
  return (
    <Box
      role="search"
      aria-label={words('label')}
      sx={{
        display: 'grid',
        gap: 1,
        mb: 2,
        maxWidth: 560,
        gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' },
      }}
    >
      <NativeSelect
        label={words('organ')}
        value={filter.organ}
        none={words('all')}
        choices={organs.map((id) => [id, nameOf(id)])}
        onChange={(organ) => change({ organ })}
      />
      <NativeSelect
        label={words('state')}
        value={filter.state}
        none={words('all')}
        choices={activityStates.map((state) => [state, translate(`organActivities.states.${state}`)])}
        onChange={(value) => change({ state: activityStates.find((state) => state === value) })}
      />
    </Box>
  );
}
