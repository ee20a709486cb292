import { useTranslate } from 'react-admin';
import { AttendanceFrame } from './attendance/AttendanceFrame.tsx';
import { Rates } from './attendance/Rates.tsx';

/** `/sessions/:id/rates`: attendance rates by delegation and by kind of meeting. They are shown, not judged. */
export function RatesPage() {
  const translate = useTranslate();
  return (
    <AttendanceFrame title={translate('meetings.page.rates')}>
      {(records) => <Rates records={records} />}
    </AttendanceFrame>
  );
}
