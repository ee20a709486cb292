import type { Outcome } from '@deputy-work/rules';
import { Box, Link, TableCell } from '@mui/material';
import { useUi } from '../ui-provider.tsx';

export interface TallyCellProps {
  /** The rule, or that these are the totals. */
  readonly title: string;
  readonly outcome: Outcome;
  readonly count: number;
  readonly href: string | undefined;
  readonly isSelected: boolean;
}

const inCell = { px: 0.75, py: 0.25 };

/** One number of the table: how many subjects of a rule got an outcome. */
export function TallyCell({ title, outcome, count, href, isSelected }: TallyCellProps) {
  const { locale, words } = useUi();
  return (
    <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums', color: 'text.secondary' }}>
      {href === undefined ? (
        <Box component="span" sx={inCell}>
          {count}
        </Box>
      ) : (
        <Link
          href={href}
          aria-current={isSelected ? 'true' : undefined}
          aria-label={words.findings.table.cell(title, locale.kernel.outcomes[outcome], count)}
          sx={{ ...inCell, fontWeight: 600, ...(isSelected && { bgcolor: 'action.selected' }) }}
        >
          {count}
        </Link>
      )}
    </TableCell>
  );
}
