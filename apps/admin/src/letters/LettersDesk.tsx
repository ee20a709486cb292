import { deriveLedgerCompleteness } from '@deputy-work/liaison';
import { EmptyState, useUi } from '@deputy-work/ui';
import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { PageSection } from '../layout/PageSection.tsx';
import { LetterEntry } from './entry/LetterEntry.tsx';
import { LettersFindings } from './findings/LettersFindings.tsx';
import { Ledger } from './ledger/Ledger.tsx';
import { ledgerOf } from './ledger/ledger-lines.ts';
import { OwedToday } from './ledger/OwedToday.tsx';
import { lettersHref, pickLines, readLettersFilter } from './letters-filter.ts';
import { LettersFilters } from './LettersFilters.tsx';
import { ResponseTimesTable } from './times/ResponseTimesTable.tsx';
import type { LettersRecords } from './use-letters-records.ts';

/** What is owed today, the ledger with its filters, the times it took, and what the rules find. */
export function LettersDesk({ records: { letters, congresses } }: { readonly records: LettersRecords }) {
  const translate = useTranslate();
  const { asOf, nameOf } = useUi();
  const [search] = useSearchParams();
  const filter = useMemo(() => readLettersFilter(search), [search]);
  const lines = useMemo(() => ledgerOf(letters, asOf), [letters, asOf]);
  const picked = useMemo(() => pickLines(lines, filter, nameOf), [lines, filter, nameOf]);
  const { letters: received, complete } = useMemo(
    () => deriveLedgerCompleteness(letters, { asOf }),
    [letters, asOf],
  );
  return (
    <>
      <PageSection id="letters-owed" title={translate('letters.owedToday.title')}>
        <Typography sx={{ mb: 1 }}>
          {translate('letters.complete', { letters: received, complete })}
        </Typography>
        {received > 0 && <OwedToday lines={lines} />}
      </PageSection>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1.5 }}>
        <LettersFilters filter={filter} />
        <Button
          component={Link}
          to={lettersHref({ ...filter, letter: 'new' })}
          variant="contained"
          startIcon={<AddIcon />}
          sx={{ ml: 'auto', minHeight: 40 }}
        >
          {translate('letters.entry.open')}
        </Button>
      </Box>
      {received === 0 ? (
        <EmptyState title={translate('letters.none')} />
      ) : (
        <Ledger lines={picked} filter={filter} />
      )}
      <PageSection id="letters-times" title={translate('letters.times.title')}>
        <ResponseTimesTable letters={letters} />
      </PageSection>
      <PageSection id="letters-findings" title={translate('letters.findings.title')}>
        <LettersFindings />
      </PageSection>
      {filter.letter === 'new' && <LetterEntry filter={filter} congressId={mainCongress(congresses)} />}
    </>
  );
}

/** Whose letters a clerk most likely enters: the national congress's, or those of the only one there is. */
const mainCongress = (congresses: LettersRecords['congresses']) =>
  (congresses.find(({ level }) => level === 'national') ?? congresses[0])?.id;
