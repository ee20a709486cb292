import { useTranslate } from 'react-admin';
import { PageFrame } from '../layout/PageFrame.tsx';

/** `/letters`: letters ledger (代表来信台账). */
export function LettersPage() {
  const translate = useTranslate();
  return <PageFrame name={translate('letters.title')}>{null}</PageFrame>;
}
