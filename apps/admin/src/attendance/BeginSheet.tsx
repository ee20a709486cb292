import { deriveBlankSheet } from '@deputy-work/meetings';
import { Alert, Box, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import type { DeputyWorkProvider } from '../data/deputy-work-provider.ts';
import type { RecordOf } from '../data/records.ts';
import { useErrorWords } from '../data/use-error-words.ts';
import { useForget } from '../data/use-forget.ts';
import type { SittingRecords } from './use-sitting-records.ts';

interface BeginSheetProps {
  readonly records: SittingRecords;
  /** The sheet is there now. */
  readonly onBegun: () => void;
}

/** Begins a sheet with all who are expected, where the records say who they are. */
export function BeginSheet({ records: { sitting, meeting, deputies }, onBegun }: BeginSheetProps) {
  const translate = useTranslate();
  const errorWords = useErrorWords();
  const provider = useDataProvider<DeputyWorkProvider>();
  const forget = useForget('sheets');
  const blank = useMemo(
    () => meeting && deriveBlankSheet(sitting, meeting, deputies),
    [sitting, meeting, deputies],
  );
  const { mutate, isPending, error } = useMutation({
    mutationFn: (data: NonNullable<typeof blank>) => provider.create<RecordOf<'sheets'>>('sheets', { data }),
    onSuccess: async () => {
      await forget();
      onBegun();
    },
  });
  if (blank === undefined || blank.entries.length === 0 || sitting.cancelledOn !== undefined) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'center', my: 1 }}>
      <Button variant="contained" disabled={isPending} onClick={() => mutate(blank)}>
        {translate('attendance.begin', { smart_count: blank.entries.length })}
      </Button>
      {error && <Alert severity="error">{errorWords(error).message}</Alert>}
    </Box>
  );
}
