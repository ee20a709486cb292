import { EmptyState, useUi } from '@deputy-work/ui';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { BeginSheet } from './BeginSheet.tsx';
import { judgeSheet } from './judge-sheet.ts';
import { VerdictPanel } from './SheetVerdict.tsx';
import type { SittingRecords } from './use-sitting-records.ts';

interface NoSheetProps {
  readonly records: SittingRecords;
  readonly onBegun: () => void;
}

/** A half-day without a sheet: what was announced, what the rules find of it, and a way to begin a sheet. */
export function NoSheet({ records, onBegun }: NoSheetProps) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const judged = useMemo(() => judgeSheet(undefined, records, asOf), [records, asOf]);
  return (
    <>
      <EmptyState title={translate('attendance.noSheet')}>{translate('attendance.noSheetHint')}</EmptyState>
      <BeginSheet records={records} onBegun={onBegun} />
      <VerdictPanel records={records} judged={judged} headcount={records.sitting.headcount} />
    </>
  );
}
