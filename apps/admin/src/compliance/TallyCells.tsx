import type { Tally } from '@deputy-work/rules';
import { Box, Link, TableCell } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { worstFirst, useUi } from '@deputy-work/ui';
import { complianceHref, type ComplianceFilter } from './compliance-filter.ts';

const inCell = { px: 0.75, py: 0.25 };

interface TallyCellsProps {
  readonly tally: Tally;
  readonly filter: ComplianceFilter;
  /** Undefined in the row of totals. */
  readonly rule: string | undefined;
  readonly title: string;
}

/** The numbers of one row. */
export function TallyCells({ tally, filter, rule, title }: TallyCellsProps) {
  const translate = useTranslate();
  const { kernel } = useUi().locale;
  return worstFirst.map((outcome) => {
    const count = tally[outcome];
    const isSelected = filter.rule === rule && filter.outcome === outcome;
    return (
      <TableCell
        key={outcome}
        align="right"
        sx={{ fontVariantNumeric: 'tabular-nums', color: 'text.secondary' }}
      >
        {count === 0 ? (
          <Box component="span" sx={inCell}>
            {count}
          </Box>
        ) : (
          <Link
            component={RouterLink}
            to={complianceHref({ ...filter, rule, outcome, page: undefined })}
            aria-current={isSelected ? 'true' : undefined}
            aria-label={translate('compliance.table.cell', {
              rule: title,
              outcome: kernel.outcomes[outcome],
              count,
            })}
            sx={{ ...inCell, fontWeight: 600, ...(isSelected && { bgcolor: 'action.selected' }) }}
          >
            {count}
          </Link>
        )}
      </TableCell>
    );
  });
}
