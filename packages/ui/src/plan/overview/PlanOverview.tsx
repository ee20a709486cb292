import type { PlanBook } from '@deputy-work/work-plan';
import { Box } from '@mui/material';
import { useMemo, type ReactNode } from 'react';
import { filterItems, itemFilters, type ItemFilter } from '../derive/item-filter.ts';
import type { KnownRule } from '../derive/known-rule.ts';
import { measureProgress } from '../derive/measure-progress.ts';
import { toOverviewItems } from '../derive/overview-items.ts';
import type { Tallies } from '../derive/tallies.ts';
import { ChapterSection } from './ChapterSection.tsx';
import { ItemFilterNav } from './ItemFilterNav.tsx';
import { NoSuchItem } from './NoSuchItem.tsx';
import { PlanHeader } from './PlanHeader.tsx';
import { PlanProgressBar } from './PlanProgressBar.tsx';

export interface PlanOverviewProps {
  readonly book: PlanBook;
  /** The rules that exist. */
  readonly rules: readonly KnownRule[];
  /** What the rules found on the day of asking, or why nobody knows. */
  readonly tallies: Tallies;
  readonly filter?: ItemFilter;
  /** What the host has to say before the items: that the report could not be read, say. */
  readonly notice?: ReactNode;
}

/** The plan at a glance: what it consists of, what is checked, and how each item stands on the day of asking. */
export function PlanOverview({ book, rules, tallies, filter = 'all', notice }: PlanOverviewProps) {
  const items = useMemo(() => toOverviewItems(book, rules, tallies), [book, rules, tallies]);
  const progress = useMemo(() => measureProgress(book.classification, rules), [book, rules]);
  const shown = filterItems(items, filter);
  const isUnknown = (one: ItemFilter) => one === 'violated' && typeof tallies === 'string';
  const counts = itemFilters
    .filter((one) => one !== 'violated' || tallies !== 'unasked')
    .map((one) => [one, isUnknown(one) ? undefined : filterItems(items, one).length] as const);
  return (
    <Box sx={{ minWidth: 0 }}>
      <PlanHeader book={book} />
      <PlanProgressBar progress={progress} />
      {notice}
      <ItemFilterNav selected={filter} counts={new Map(counts)} />
      {book.plan.chapters.map((chapter) => (
        <ChapterSection
          key={chapter.number}
          book={book}
          chapter={chapter}
          items={shown.filter((item) => item.chapter === chapter.number)}
        />
      ))}
      {shown.length === 0 && !isUnknown(filter) && <NoSuchItem filter={filter} />}
    </Box>
  );
}
