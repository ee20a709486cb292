import { Button } from '@mui/material';
import { CreateButton, useListContext, useTranslate } from 'react-admin';
import { EmptyState } from '@deputy-work/ui';

interface ListFilters {
  readonly filterValues: Readonly<Record<string, unknown>>;
  readonly setFilters: (filters: Readonly<Record<string, unknown>>) => void;
}

/** No rows: because there are none yet, or because the filters let none through. */
export function NoActivities() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext() as ListFilters;
  const isFiltered = Object.keys(filterValues).length > 0;
  if (!isFiltered) {
    return (
      <EmptyState
        title={translate('activities.list.empty')}
        action={<CreateButton label="activities.list.create" />}
      >
        {translate('activities.list.emptyHint')}
      </EmptyState>
    );
  }
  const clear = <Button onClick={() => setFilters({})}>{translate('activities.list.clear')}</Button>;
  return (
    <EmptyState title={translate('activities.list.noMatch')} action={clear}>
      {translate('activities.list.noMatchHint')}
    </EmptyState>
  );
}
