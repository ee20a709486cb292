import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page.tsx';

/** `/committee-meetings/:id`: a standing committee meeting. */
export function CommitteeMeetingPage() {
  const translate = useTranslate();
  return <Page title={translate('meetings.title')}>{null}</Page>;
}
