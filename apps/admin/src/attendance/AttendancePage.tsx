import { EmptyState, LoadingState, useUi } from '@deputy-work/ui';
import { Alert, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { gatheringHref } from '../data/hrefs.ts';
import { Page } from '../layout/Page.tsx';
import { ReadError } from '../layout/ReadError.tsx';
import { AttendanceDesk } from './AttendanceDesk.tsx';
import { NoSheet } from './NoSheet.tsx';
import { useSittingRecords, type SittingRecords } from './use-sitting-records.ts';

/** `/sittings/:id`: the attendance sheet of a half-day (出席登记). */
export function AttendancePage() {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const { id = '' } = useParams();
  const { records, error, refetch, readSheet } = useSittingRecords(id);
  return (
    <Page
      before={records && <WayBack records={records} />}
      title={records ? nameOf(id) : translate('attendance.title')}
    >
      {Boolean(error) && <ReadError error={error} onRetry={refetch} />}
      {records === undefined && !error && <LoadingState lines={10} />}
      {records === null && (
        <EmptyState title={translate('attendance.noSuchSitting')}>
          {translate('attendance.noSuchSittingHint')}
        </EmptyState>
      )}
      {records && <SittingSheet key={id} records={records} onBegun={readSheet} />}
    </Page>
  );
}

interface SittingSheetProps {
  readonly records: SittingRecords;
  readonly onBegun: () => void;
}

function SittingSheet({ records, onBegun }: SittingSheetProps) {
  const translate = useTranslate();
  const { kernel } = useUi().locale;
  const { sitting, sheet } = records;
  return (
    <>
      {sitting.cancelledOn !== undefined && (
        <Alert severity="info" sx={{ my: 1 }}>
          {translate('attendance.cancelled', { day: kernel.date(sitting.cancelledOn) })}
        </Alert>
      )}
      {sheet ? (
        <AttendanceDesk records={records} sheet={sheet} />
      ) : (
        <NoSheet records={records} onBegun={onBegun} />
      )}
    </>
  );
}

function WayBack({ records: { session, committeeMeeting } }: { readonly records: SittingRecords }) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const gathering = session
    ? ({ collection: 'sessions', id: session.id } as const)
    : committeeMeeting && ({ collection: 'committee-meetings', id: committeeMeeting.id } as const);
  if (!gathering) return null;
  return (
    <Link href={gatheringHref(gathering)}>
      {translate('attendance.back', { name: nameOf(gathering.id) })}
    </Link>
  );
}
