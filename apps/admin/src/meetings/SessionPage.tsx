import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page.tsx';

/** `/sessions/:id`: a session, with its meetings and what the rules find about them. */
export function SessionPage() {
  const translate = useTranslate();
  return <Page title={translate('meetings.title')}>{null}</Page>;
}
