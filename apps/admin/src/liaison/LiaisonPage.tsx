import { useTranslate } from 'react-admin';
import { PageFrame } from '../layout/PageFrame.tsx';

/** `/liaison`: liaison matrix (联系矩阵). */
export function LiaisonPage() {
  const translate = useTranslate();
  return <PageFrame name={translate('liaison.title')}>{null}</PageFrame>;
}
