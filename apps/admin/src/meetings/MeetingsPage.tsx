import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page.tsx';

/** `/meetings`: sessions and standing committee meetings. */
export function MeetingsPage() {
  const translate = useTranslate();
  return <Page title={translate('meetings.title')}>{null}</Page>;
}
