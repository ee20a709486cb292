import { useTranslate } from 'react-admin';
import { PageFrame } from '../layout/PageFrame.tsx';

/** `/views/:collection/:id`: views (意见办理). */
export function LoopViewPage() {
  const translate = useTranslate();
  return <PageFrame name={translate('views.title')}>{null}</PageFrame>;
}
