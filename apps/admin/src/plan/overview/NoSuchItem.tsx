import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useAsOf } from '../../as-of/as-of.tsx';
import { EmptyState } from '../../findings/index.ts';
import { useDomainLocale } from '../../i18n/use-domain-locale.ts';
import type { ItemFilter } from '../item-filter.ts';

/** The filter lets no item through. */
export function NoSuchItem({ filter }: { readonly filter: ItemFilter }) {
  const translate = useTranslate();
  const { kernel } = useDomainLocale();
  const { asOf } = useAsOf();
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
