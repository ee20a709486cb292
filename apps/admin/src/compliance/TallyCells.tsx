import type { Tally } from '@deputy-work/rules';
import { Link, TableCell } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { worstFirst } from '../findings/index.ts';
import { useDomainLocale } from '../i18n/use-domain-locale.ts';
import { complianceHref, type ComplianceFilter } from './compliance-filter.ts';

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
  const { kernel } = useDomainLocale();
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
          count
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
            sx={{ px: 0.75, py: 0.25, fontWeight: 600, ...(isSelected && { bgcolor: 'action.selected' }) }}
          >
            {count}
          </Link>
        )}
      </TableCell>
    );
  });
}
