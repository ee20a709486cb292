import { LoadingState, ReceiptDetails, TallyTable, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useReport } from '../data/use-report.ts';
import { Page } from '../layout/Page.tsx';
import { ReadError } from '../layout/ReadError.tsx';
import { complianceHref, pickTallies, readFilter, reportOptionsFor } from './compliance-filter.ts';
import { ComplianceFilterForm } from './ComplianceFilterForm.tsx';
import { ListedFindings } from './ListedFindings.tsx';

/** `/compliance`: what the rules find as of a day, by rule and outcome, and what each finding rests on. */
export function CompliancePage() {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const [search] = useSearchParams();
  const filter = readFilter(search);
  const { data, error, isPending, refetch } = useReport(asOf, reportOptionsFor(filter));
  return (
    <Page
      title={translate('compliance.title')}
      intro={
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('compliance.intro', { date: locale.kernel.date(asOf) })}
        </Typography>
      }
    >
      <ComplianceFilterForm filter={filter} />
      {isPending && <LoadingState lines={8} />}
      {error && <ReadError error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <TallyTable
            tallies={pickTallies(data.tallies, filter)}
            selected={filter}
            hrefOf={({ rule, outcome }) =>
              `#${complianceHref({ ...filter, rule, outcome, page: undefined })}`
            }
          />
          <ListedFindings findings={data.findings} filter={filter} />
          <ReceiptDetails receipt={data.receipt} />
        </>
      )}
    </Page>
  );
}
