import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page.tsx';

/** `/leave`: leave that was asked, and who decides. */
export function LeaveDeskPage() {
  const translate = useTranslate();
  return <Page title={translate('leave.title')}>{null}</Page>;
}
