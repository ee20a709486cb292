import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useAsOf } from '../as-of/as-of.tsx';
import { EmptyState } from '../findings/index.ts';
import { useDomainLocale } from '../i18n/use-domain-locale.ts';
import { complianceHref, type ComplianceFilter } from './compliance-filter.ts';

/** Nothing to list: because all is well, or because the filter asks for something that isn't there. */
export function NoFindings({ filter }: { readonly filter: ComplianceFilter }) {
  const translate = useTranslate();
  const { kernel } = useDomainLocale();
  const { asOf } = useAsOf();
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
