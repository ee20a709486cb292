import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page.tsx';

/** `/sitting-in`: who has sat in, and whom to invite. */
export function SittingInPage() {
  const translate = useTranslate();
  return <Page title={translate('sittingIn.title')}>{null}</Page>;
}
