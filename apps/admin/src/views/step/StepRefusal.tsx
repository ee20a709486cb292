import { BlockReason } from '@deputy-work/ui';
import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { findBlock } from '../../data/problem.ts';
import { SaveError } from '../../layout/SaveError.tsx';

interface StepRefusalProps {
  readonly error: unknown;
  /** Reads the record anew after somebody else has changed it. */
  readonly onReload: () => void;
}

/** Why a step was not taken: what blocks it, by which words, and what would open it; or what else went wrong. */
export function StepRefusal({ error, onReload }: StepRefusalProps) {
  const translate = useTranslate();
  const block = findBlock(error);
  if (!block) {
    const nameOfField = (field: string) => translate(`views.step.${field}`, { _: field });
    return <SaveError error={error} nameOfField={nameOfField} onReload={onReload} />;
  }
  return (
    <Alert severity="error" sx={{ '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
      <AlertTitle>{translate('views.step.refused')}</AlertTitle>
      <BlockReason block={block} />
    </Alert>
  );
}
