import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { EmptyState, useUi } from '@deputy-work/ui';
import { complianceHref, type ComplianceFilter } from './compliance-filter.ts';

/** Nothing to list: because all is well, or because the filter asks for something that isn't there. */
export function NoFindings({ filter }: { readonly filter: ComplianceFilter }) {
  const translate = useTranslate();
  const {
    locale: { kernel },
    asOf,
  } = useUi();
  if (complianceHref(filter) === '/compliance') {
    return (
      <EmptyState title={translate('compliance.list.none')}>
        {translate('compliance.list.noneHint', { date: kernel.date(asOf) })}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={translate('compliance.list.noMatch')}
      action={
        <Link component={RouterLink} to="/compliance">
          {translate('compliance.filter.clear')}
        </Link>
      }
    />
  );
}
