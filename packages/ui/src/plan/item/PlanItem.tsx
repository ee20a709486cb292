import type { Overlay, Report } from '@deputy-work/rules';
import type { PlanBook } from '@deputy-work/work-plan';
import { Box } from '@mui/material';
import { useMemo, type ReactNode } from 'react';
import { gatherItem } from '../derive/gather-item.ts';
import type { KnownRule } from '../derive/known-rule.ts';
import type { NoReport } from '../derive/tallies.ts';
import { ItemBreadcrumbs } from './ItemBreadcrumbs.tsx';
import { ItemIntro } from './ItemIntro.tsx';
import { ItemLimits } from './ItemLimits.tsx';
import { ItemNames } from './ItemNames.tsx';
import { ItemNavigation } from './ItemNavigation.tsx';
import { ItemRules } from './ItemRules.tsx';
import { ReadingRoom } from './ReadingRoom.tsx';
import { UnknownItem } from './UnknownItem.tsx';

export interface PlanItemProps {
  readonly book: PlanBook;
  /** The item’s number. One that the plan lacks is answered in words. */
  readonly number: number;
  /** The rules that exist. */
  readonly rules: readonly KnownRule[];
  /** What the rules found on the day of asking, or why nobody knows. */
  readonly report: Report | NoReport;
  /** Where values of places are to be shown as well. */
  readonly overlays?: readonly Overlay[];
  /** The number of the sentence that somebody chose. Default: the first that demands something. */
  readonly sentence?: number | undefined;
  /** What the host has to say before the rules: that the report could not be read, say. */
  readonly notice?: ReactNode;
}

const nowhere: readonly Overlay[] = [];

/** An item of a plan: its text, what each sentence demands, the rules made of it and how they are kept, and what no rule can check. */
export function PlanItem(props: PlanItemProps) {
  const { book, number, rules, report, overlays = nowhere, sentence, notice } = props;
  const gathered = useMemo(() => gatherItem(book, rules, number), [book, rules, number]);
  if (!gathered) return <UnknownItem book={book} />;
  const { item, chapter, summary, sentences, previous, next } = gathered;
  return (
    <Box sx={{ minWidth: 0 }}>
      <ItemBreadcrumbs book={book} item={item} chapter={chapter} />
      <ItemIntro
        book={book}
        item={item}
        summary={summary}
        tallies={typeof report === 'string' ? report : report.tallies}
      />
      <ReadingRoom sentences={sentences} vocabulary={book.vocabulary} chosen={sentence} />
      <ItemRules
        rules={rules.filter(({ id }) => summary.ruleIds.includes(id))}
        plannedPackages={summary.plannedPackages}
        rulePackages={book.vocabulary.rulePackages}
        report={report}
        overlays={overlays}
        notice={notice}
      />
      <ItemLimits sentences={sentences} />
      <ItemNames {...gathered} />
      <ItemNavigation book={book} previous={previous} next={next} />
    </Box>
  );
}
