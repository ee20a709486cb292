import type { Item, PlanBook } from '@deputy-work/work-plan';
import { Box, Typography } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { deriveStanding } from '../derive/item-standing.ts';
import type { ItemSummary } from '../derive/summarise-items.ts';
import type { Tallies } from '../derive/tallies.ts';
import { ItemStandingMark } from '../marks/ItemStandingMark.tsx';

interface ItemIntroProps {
  readonly book: PlanBook;
  readonly item: Item;
  readonly summary: ItemSummary;
  readonly tallies: Tallies;
}

/** The title of an item as printed and in English, and how the item stands on the day of asking. */
export function ItemIntro({ book, item, summary, tallies }: ItemIntroProps) {
  const { standing } = useUi().words.plan;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography component="h1" variant="h1" lang="zh-CN" sx={{ textWrap: 'balance' }}>
        {item.title}
      </Typography>
      <Typography lang="en" color="text.secondary">
        {book.english.items[item.number]}
      </Typography>
      <Box role="status" aria-label={standing.label} sx={{ mt: 1 }}>
        <ItemStandingMark
          standing={deriveStanding(summary, tallies)}
          plannedPackages={summary.plannedPackages}
          rulePackages={book.vocabulary.rulePackages}
        />
      </Box>
    </Box>
  );
}
