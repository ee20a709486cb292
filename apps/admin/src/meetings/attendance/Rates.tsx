import { deriveAttendanceRate, meetingKinds, type MeetingKind } from '@deputy-work/meetings';
import { AttendanceRateTable, useUi } from '@deputy-work/ui';
import { useTranslate } from 'react-admin';
import { PageSection } from '../../layout/PageSection.tsx';
import type { AttendanceOf } from './use-attendance.ts';

const isKind = (key: string): key is MeetingKind => Object.hasOwn(meetingKinds, key);

/** Attendance rates by delegation and by kind of meeting. */
export function Rates({ records }: { readonly records: AttendanceOf }) {
  const translate = useTranslate();
  const { asOf, locale } = useUi();
  const { code } = locale.kernel;
  const by = (name: string) => translate(`meetings.attendance.${name}`);
  return (
    <>
      <PageSection id="by-kind" title={translate('meetings.attendance.byKind')}>
        <AttendanceRateTable
          rates={deriveAttendanceRate(records, { by: 'meeting-kind', asOf })}
          by={by('kind')}
          nameOf={(key) => (isKind(key) ? meetingKinds[key].label[code] : key)}
        />
      </PageSection>
      <PageSection id="by-delegation" title={translate('meetings.attendance.byDelegation')}>
        <AttendanceRateTable
          rates={deriveAttendanceRate(records, { by: 'delegation', asOf })}
          by={by('delegation')}
        />
      </PageSection>
    </>
  );
}
