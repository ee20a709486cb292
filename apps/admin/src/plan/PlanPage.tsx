import { plan2022 } from '@deputy-work/plan-2022';
import { book2022 } from '@deputy-work/plan-2022/book';
import { PlanOverview, toItemFilter } from '@deputy-work/ui';
import { useSearchParams } from 'react-router';
import { useLocaleCode } from '../i18n/use-domain-locale.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { rules } from './rules.ts';
import { usePlanReport } from './use-plan-report.tsx';

/** `/plan`: the plan at a glance, as the address filters it. */
export function PlanPage() {
  const locale = useLocaleCode();
  const [search] = useSearchParams();
  const { report, notice } = usePlanReport();
  return (
    <PageFrame name={plan2022.title[locale]}>
      <PlanOverview
        book={book2022}
        rules={rules}
        tallies={typeof report === 'string' ? report : report.tallies}
        filter={toItemFilter(search.get('show'))}
        notice={notice}
      />
    </PageFrame>
  );
}
