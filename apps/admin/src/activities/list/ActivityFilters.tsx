import { useUi } from '@deputy-work/ui';
import { activityKinds } from '@deputy-work/inspection';
import type { Outcome } from '@deputy-work/rules';
import { Box } from '@mui/material';
import { FilterLiveForm, SearchInput, SelectInput, useTranslate } from 'react-admin';
import { useAll } from '../../data/use-all.ts';
import { useCodeChoices } from '../use-code-choices.ts';
import { useInLocale } from '../use-in-locale.ts';

const standings: readonly Outcome[] = ['violated', 'pending', 'undetermined', 'satisfied'];
const plain = { helperText: false, variant: 'outlined', margin: 'none', size: 'small' } as const;

/** Filters that take effect as one chooses. */
export function ActivityFilters() {
  const translate = useTranslate();
  const { kernel } = useUi().locale;
  const inLocale = useInLocale();
  const { data: units = [] } = useAll('electoral-units');
  return (
    <Box
      role="search"
      aria-label={translate('activities.list.filters')}
      sx={{
        flex: 1,
        minWidth: { xs: '100%', sm: 0 },
        '& form': {
          display: 'grid',
          gap: 1,
          gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', lg: '2fr 1fr 1fr 1.2fr' },
        },
        '& .MuiFormControl-root': { minWidth: 0 },
        '& .ra-input-q': { gridColumn: { xs: '1 / -1', lg: 'auto' } },
      }}
    >
      <FilterLiveForm>
        <SearchInput
          {...plain}
          source="q"
          placeholder={translate('activities.list.search')}
          slotProps={{ htmlInput: { 'aria-label': translate('activities.list.search') } }}
        />
        <SelectInput
          {...plain}
          source="standing"
          label="activities.fields.standing"
          emptyText="activities.list.anyStanding"
          choices={standings.map((id) => ({ id, name: kernel.outcomes[id] }))}
          translateChoice={false}
        />
        <SelectInput
          {...plain}
          source="kind"
          label="activities.fields.kind"
          emptyText="activities.list.anyKind"
          choices={useCodeChoices(activityKinds)}
          translateChoice={false}
        />
        <SelectInput
          {...plain}
          source="electoralUnitId"
          label="activities.fields.unit"
          emptyText="activities.list.anyUnit"
          choices={units.map(({ id, name }) => ({ id, name: inLocale(name) }))}
          translateChoice={false}
        />
      </FilterLiveForm>
    </Box>
  );
}
