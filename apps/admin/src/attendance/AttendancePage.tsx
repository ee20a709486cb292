import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page.tsx';

/** `/sittings/:id`: the attendance sheet of a half-day. */
export function AttendancePage() {
  const translate = useTranslate();
  return <Page title={translate('attendance.title')}>{null}</Page>;
}
