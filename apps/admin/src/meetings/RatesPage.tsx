import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page.tsx';

/** `/sessions/:id/rates`: attendance rates. */
export function RatesPage() {
  const translate = useTranslate();
  return <Page title={translate('meetings.title')}>{null}</Page>;
}
