import { MenuItem, TextField } from '@mui/material';
import { useListContext, useTranslate, type SortPayload } from 'react-admin';

const sorts = {
  latest: { field: 'departsOn', order: 'DESC' },
  earliest: { field: 'departsOn', order: 'ASC' },
  title: { field: 'title', order: 'ASC' },
} as const satisfies Record<string, SortPayload>;

type SortName = keyof typeof sorts;

const names = Object.keys(sorts) as SortName[];

/** The order of the cards; a table has its heads for that. */
export function SortSelect() {
  const translate = useTranslate();
  const { sort, setSort } = useListContext();
  const chosen = names.find((name) => sorts[name].field === sort.field && sorts[name].order === sort.order);
  return (
    <TextField
      select
      size="small"
      variant="outlined"
      label={translate('activities.list.sort')}
      value={chosen ?? ''}
      onChange={({ target }) => setSort(sorts[target.value as SortName])}
      sx={{ mb: 1.5, minWidth: 220 }}
    >
      {names.map((name) => (
        <MenuItem key={name} value={name}>
          {translate(`activities.list.sorts.${name}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
