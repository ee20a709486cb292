import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { EmptyState, useUi } from '@deputy-work/ui';
import type { ItemFilter } from '../item-filter.ts';

/** The filter lets no item through. */
export function NoSuchItem({ filter }: { readonly filter: ItemFilter }) {
  const translate = useTranslate();
  const {
    locale: { kernel },
    asOf,
  } = useUi();
  return (
    <EmptyState
      title={translate('plan.filter.empty')}
      action={
        <Link component={RouterLink} to="/plan">
          {translate('plan.filter.showAll')}
        </Link>
      }
    >
      {translate('plan.filter.emptyHint', {
        date: kernel.date(asOf),
        filter: translate(`plan.filter.${filter}`),
      })}
    </EmptyState>
  );
}
