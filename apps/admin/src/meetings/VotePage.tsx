import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page.tsx';

/** `/votes/:id`: a vote with its arithmetic. */
export function VotePage() {
  const translate = useTranslate();
  return <Page title={translate('meetings.title')}>{null}</Page>;
}
