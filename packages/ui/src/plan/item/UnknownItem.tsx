import type { PlanBook } from '@deputy-work/work-plan';
import { Box, Link, Typography } from '@mui/material';
import { EmptyState } from '../../states/EmptyState.tsx';
import { useUi } from '../../ui-provider.tsx';

/** An item was asked for that the plan doesn’t have. */
export function UnknownItem({ book }: { readonly book: PlanBook }) {
  const {
    words: {
      plan: { unknownItem: words },
    },
    links,
  } = useUi();
  const href = links.plan?.('all');
  return (
    <Box>
      <Typography component="h1" variant="h1">
        {words.title}
      </Typography>
      <EmptyState
        title={words.hint(book.plan.items.length)}
        action={href !== undefined && <Link href={href}>{words.back}</Link>}
      />
    </Box>
  );
}
