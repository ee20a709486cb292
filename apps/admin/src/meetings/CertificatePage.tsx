import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page.tsx';

/** `/sessions/:id/certificate`: who attended. */
export function CertificatePage() {
  const translate = useTranslate();
  return <Page title={translate('meetings.title')}>{null}</Page>;
}
