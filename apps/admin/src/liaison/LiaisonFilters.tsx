import type { Congress } from '@deputy-work/congress';
import { useUi } from '@deputy-work/ui';
import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { NativeSelect } from '../layout/NativeSelect.tsx';
import { liaisonHref, sides, type LiaisonFilter } from './liaison-filter.ts';
import type { LiaisonScope } from './liaison-scope.ts';

interface LiaisonFiltersProps {
  readonly filter: LiaisonFilter;
  readonly scope: LiaisonScope;
  readonly congresses: readonly Congress[];
}

/** Which congress, which year, and whether members or committees. Kept in the address. */
export function LiaisonFilters({ filter, scope, congresses }: LiaisonFiltersProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const navigate = useNavigate();
  const change = (part: LiaisonFilter) =>
    void navigate(
      liaisonHref({ ...filter, ...part, member: undefined, deputy: undefined, committee: undefined }),
    );
  return (
    <Box
      role="search"
      aria-label={translate('liaison.filter.label')}
      sx={{
        display: 'grid',
        gap: 1.5,
        mb: 2,
        alignItems: 'center',
        gridTemplateColumns: { xs: '1fr 8em', sm: 'minmax(0, 20em) 9em auto 1fr' },
      }}
    >
      <NativeSelect
        label={translate('liaison.filter.congress')}
        value={scope.congressId}
        choices={congresses.map(({ id }) => [id, nameOf(id)])}
        onChange={(congress) => change({ congress })}
      />
      <NativeSelect
        label={translate('liaison.filter.year')}
        value={String(scope.year)}
        choices={scope.years.map((year) => [String(year), translate('liaison.filter.inYear', { year })])}
        onChange={(year) => change({ year: Number(year) })}
      />
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={translate('liaison.filter.side')}
        value={filter.side ?? 'members'}
        onChange={(_, side: unknown) => {
          if (side !== null) change({ side: side === 'committees' ? side : undefined });
        }}
        sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' }, whiteSpace: 'nowrap' }}
      >
        {sides.map((side) => (
          <ToggleButton
            key={side}
            value={side}
            sx={{ minHeight: 40, color: 'text.primary', textTransform: 'none' }}
          >
            {translate(`liaison.sides.${side}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
