import { useTranslate } from 'react-admin';
import { PageFrame } from '../layout/PageFrame.tsx';

/** `/contacts`: contact log (联系记录). */
export function ContactLogPage() {
  const translate = useTranslate();
  return <PageFrame name={translate('contacts.title')}>{null}</PageFrame>;
}
