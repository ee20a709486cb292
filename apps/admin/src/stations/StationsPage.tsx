import { useTranslate } from 'react-admin';
import { PageFrame } from '../layout/PageFrame.tsx';

/** `/stations`: stations (代表家站). */
export function StationsPage() {
  const translate = useTranslate();
  return <PageFrame name={translate('stations.title')}>{null}</PageFrame>;
}
