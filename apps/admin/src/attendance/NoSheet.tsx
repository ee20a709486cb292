import { EmptyState, useUi } from '@deputy-work/ui';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { judgeSheet } from './judge-sheet.ts';
import { VerdictPanel } from './SheetVerdict.tsx';
import type { SittingRecords } from './use-sitting-records.ts';

/** A half-day without a sheet: what was announced, and what the rules find of it. */
export function NoSheet({ records }: { readonly records: SittingRecords }) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const judged = useMemo(() => judgeSheet(undefined, records, asOf), [records, asOf]);
  return (
    <>
      <EmptyState title={translate('attendance.noSheet')}>{translate('attendance.noSheetHint')}</EmptyState>
      <VerdictPanel records={records} judged={judged} headcount={records.sitting.headcount} />
    </>
  );
}
