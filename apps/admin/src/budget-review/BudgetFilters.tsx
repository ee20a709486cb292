import type { BudgetRound } from '@deputy-work/liaison';
import { useUi } from '@deputy-work/ui';
import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate } from 'react-router';
import { NativeSelect } from '../layout/NativeSelect.tsx';
import { TextFilter } from '../layout/TextFilter.tsx';
import { budgetHref, type BudgetFilter } from './budget-filter.ts';
import { budgetStates } from './round/round-rows.ts';

interface BudgetFiltersProps {
  readonly filter: BudgetFilter;
  readonly rounds: readonly BudgetRound[];
  readonly roundId: string;
}

/** Which round, and which of its deputies. Kept in the address. */
export function BudgetFilters({ filter, rounds, roundId }: BudgetFiltersProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const navigate = useNavigate();
  const words = (name: string) => translate(`budgetReview.filter.${name}`);
  const change = (part: BudgetFilter) =>
    void navigate(budgetHref({ ...filter, ...part, page: undefined }), { replace: true });
  const cleared = budgetHref({ round: filter.round });
  return (
    <Box
      role="search"
      aria-label={words('label')}
      sx={{
        display: 'grid',
        gap: 1.5,
        alignItems: 'center',
        my: 2,
        gridTemplateColumns: { xs: '1fr 1fr', sm: '2fr 1fr 2fr auto' },
        '& > :first-of-type': { gridColumn: { xs: '1 / -1', sm: 'auto' } },
      }}
    >
      <NativeSelect
        label={words('round')}
        value={roundId}
        choices={rounds.map(({ id }) => [id, nameOf(id)] as const)}
        onChange={(round) => change({ round })}
      />
      <NativeSelect
        label={words('state')}
        value={filter.state}
        none={words('all')}
        choices={budgetStates.map((state) => [state, translate(`budgetReview.states.${state}`)] as const)}
        onChange={(value) => change({ state: budgetStates.find((state) => state === value) })}
      />
      <TextFilter
        key={filter.text}
        label={words('text')}
        value={filter.text}
        onChange={(text) => change({ text })}
      />
      {budgetHref({ ...filter, page: undefined, answer: undefined }) !== cleared && (
        <Link component={RouterLink} to={cleared} variant="body2">
          {words('clear')}
        </Link>
      )}
    </Box>
  );
}
