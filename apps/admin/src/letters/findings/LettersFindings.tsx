import { FindingList, LoadingState, TallyTable, useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useReport } from '../../data/use-report.ts';
import { ReadError } from '../../layout/ReadError.tsx';

/** What the rules find about letters: how many hold, and those that don't by name. */
export function LettersFindings() {
  const translate = useTranslate();
  const { asOf } = useUi();
  const { data, error, isPending, refetch } = useReport(asOf, { subjects: 'letters', include: ['violated'] });
  return (
    <>
      {isPending && <LoadingState lines={3} />}
      {error && <ReadError error={error} onRetry={() => void refetch()} />}
      {data && <TallyTable tallies={data.tallies} />}
      {data && data.findings.length > 0 && (
        <Box sx={{ mt: 2 }}>
          <Typography component="h3" variant="h3" sx={{ mb: 1 }}>
            {translate('letters.findings.violated')}
          </Typography>
          <FindingList findings={data.findings} as="entries" />
        </Box>
      )}
    </>
  );
}
