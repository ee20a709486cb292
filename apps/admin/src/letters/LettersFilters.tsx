import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate } from 'react-router';
import { NativeSelect } from '../layout/NativeSelect.tsx';
import { TextFilter } from '../layout/TextFilter.tsx';
import { letterStates, ledgerGaps } from './ledger/ledger-lines.ts';
import { lettersHref, type LettersFilter } from './letters-filter.ts';

/** Filters by how far a letter has come, by what is owed, and by words. They are kept in the address. */
export function LettersFilters({ filter }: { readonly filter: LettersFilter }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const words = (name: string) => translate(`letters.filter.${name}`);
  const change = (part: LettersFilter) =>
    void navigate(lettersHref({ ...filter, ...part, page: undefined }), { replace: true });
  const isFiltered = lettersHref({ ...filter, page: undefined }) !== '/letters';
  return (
    <Box
      role="search"
      aria-label={words('label')}
      sx={{
        display: 'grid',
        gap: 1.5,
        flex: 1,
        minWidth: { xs: '100%', sm: 0 },
        alignItems: 'center',
        gridTemplateColumns: { xs: '1fr 1fr', sm: '1fr 1fr 2fr auto' },
        '& > :nth-of-type(3)': { gridColumn: { xs: '1 / -1', sm: 'auto' } },
      }}
    >
      <NativeSelect
        label={words('state')}
        value={filter.state}
        none={words('all')}
        choices={letterStates.map((state) => [state, translate(`letters.states.${state}`)] as const)}
        onChange={(value) => change({ state: letterStates.find((state) => state === value) })}
      />
      <NativeSelect
        label={words('owed')}
        value={filter.owed}
        none={words('all')}
        choices={ledgerGaps.map((gap) => [gap, translate(`letters.owed.${gap}`)] as const)}
        onChange={(value) => change({ owed: ledgerGaps.find((gap) => gap === value) })}
      />
      <TextFilter
        key={filter.text}
        label={words('text')}
        value={filter.text}
        onChange={(text) => change({ text })}
      />
      {isFiltered && (
        <Link component={RouterLink} to="/letters" variant="body2">
          {words('clear')}
        </Link>
      )}
    </Box>
  );
}
