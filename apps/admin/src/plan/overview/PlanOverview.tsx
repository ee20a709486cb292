import { useUi } from '@deputy-work/ui';
import { outline, plan2022 } from '@deputy-work/plan-2022';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useReport } from '../../data/use-report.ts';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';
import { Page } from '../../layout/Page.tsx';
import { ReadError } from '../../layout/ReadError.tsx';
import { filterItems, toItemFilter, type ItemFilter } from '../item-filter.ts';
import { useTallies } from '../use-standing.ts';
import { progress, summaries } from '../summaries.ts';
import { ChapterSection } from './ChapterSection.tsx';
import { ItemFilterNav } from './ItemFilterNav.tsx';
import { NoSuchItem } from './NoSuchItem.tsx';
import { toOverviewItems } from './overview-items.ts';
import { PlanHeader } from './PlanHeader.tsx';
import { PlanProgress } from './PlanProgress.tsx';

/** The plan at a glance: what it consists of, what is checked, and how each item stands on the day of asking. */
export function PlanOverview() {
  const { asOf } = useUi();
  const locale = useLocaleCode();
  const report = useReport(asOf);
  const [search] = useSearchParams();
  const filter = toItemFilter(search.get('show'));
  const tallies = useTallies();
  const items = useMemo(() => toOverviewItems(outline.items, summaries, tallies), [tallies]);
  const shown = filterItems(items, filter);
  const countOf = (one: ItemFilter) =>
    one === 'violated' && !report.data ? undefined : filterItems(items, one).length;
  return (
    <Page title={plan2022.title[locale]} intro={<PlanHeader />}>
      <PlanProgress {...progress} />
      {report.error && <ReadError error={report.error} onRetry={() => void report.refetch()} />}
      <ItemFilterNav
        selected={filter}
        counts={{
          all: countOf('all'),
          'with-rules': countOf('with-rules'),
          violated: countOf('violated'),
          planned: countOf('planned'),
        }}
      />
      {outline.chapters.map((chapter) => (
        <ChapterSection
          key={chapter.number}
          chapter={chapter}
          items={shown.filter((item) => item.chapter === chapter.number)}
        />
      ))}
      {shown.length === 0 && !report.isPending && <NoSuchItem filter={filter} />}
    </Page>
  );
}
