import type { PlanBook } from '@deputy-work/work-plan';
import { Box } from '@mui/material';
import { Linked } from '../../Linked.tsx';
import { useUi } from '../../ui-provider.tsx';
import type { OverviewItem } from '../derive/overview-items.ts';
import { ClassCountsLine } from '../marks/ClassCountsLine.tsx';
import { ItemStandingMark } from '../marks/ItemStandingMark.tsx';
import { PlanTitle } from '../PlanTitle.tsx';

interface ItemRowProps {
  readonly book: PlanBook;
  readonly item: OverviewItem;
}

/** An item: its number, its title as a link, its sentences by class, and how it stands. */
export function ItemRow({ book, item }: ItemRowProps) {
  const { number, classes, standing, plannedPackages } = item;
  const href = useUi().links.planItem?.(number);
  const title = <PlanTitle chinese={item.title} english={book.english.items[number]} />;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '2.25rem minmax(0, 1fr)', md: '2.25rem minmax(0, 1fr) 13rem' },
        columnGap: 1,
        rowGap: 0.5,
        px: 2,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        breakInside: 'avoid',
      }}
    >
      <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {number}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Linked href={href}>{title}</Linked>
        <ClassCountsLine counts={classes} />
      </Box>
      <Box sx={{ gridColumn: { xs: 2, md: 3 } }}>
        <ItemStandingMark
          standing={standing}
          plannedPackages={plannedPackages}
          rulePackages={book.vocabulary.rulePackages}
        />
      </Box>
    </Box>
  );
}
