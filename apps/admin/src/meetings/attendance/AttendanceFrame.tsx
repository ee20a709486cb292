import { LoadingState, useUi } from '@deputy-work/ui';
import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { gatheringHref } from '../../data/hrefs.ts';
import { Page } from '../../layout/Page.tsx';
import { ReadError } from '../../layout/ReadError.tsx';
import { useGatheringInAddress } from '../use-gathering-in-address.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { useAttendance, type AttendanceOf } from './use-attendance.ts';

interface AttendanceFrameProps {
  readonly title: string;
  readonly children: (records: AttendanceOf) => ReactNode;
}

/** A page about who attended a session or a standing committee meeting: the way back, and how far its sheets have been read. */
export function AttendanceFrame({ title, children }: AttendanceFrameProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const gathering = useGatheringInAddress();
  const { records, error, refetch, read, all } = useAttendance(gathering);
  const back = <Link href={gatheringHref(gathering)}>{nameOf(gathering.id)}</Link>;
  return (
    <Page before={back} title={title}>
      {Boolean(error) && <ReadError error={error} onRetry={refetch} />}
      {!records && !error && all === 0 && <LoadingState lines={6} />}
      {!records && !error && all > 0 && (
        <ReadingProgress
          read={read}
          all={all}
          words={translate('meetings.attendance.reading', { read, all })}
        />
      )}
      {records && children(records)}
    </Page>
  );
}
