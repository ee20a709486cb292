import { useTranslate } from 'react-admin';
import { PageFrame } from '../layout/PageFrame.tsx';

/** `/pairing`: pairing planner (联系分工). */
export function PairingPage() {
  const translate = useTranslate();
  return <PageFrame name={translate('pairing.title')}>{null}</PageFrame>;
}
