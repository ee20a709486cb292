import { useTranslate } from 'react-admin';
import { AttendanceFrame } from './attendance/AttendanceFrame.tsx';
import { Certificate } from './attendance/Certificate.tsx';

/** `/sessions/:id/certificate`: who attended, for the screen and for paper; all, or a delegation or a deputy that the address names. */
export function CertificatePage() {
  const translate = useTranslate();
  return (
    <AttendanceFrame title={translate('meetings.page.certificate')}>
      {(records) => <Certificate records={records} />}
    </AttendanceFrame>
  );
}
