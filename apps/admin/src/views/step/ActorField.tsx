import { useUi } from '@deputy-work/ui';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { ChoiceField } from '../../layout/ChoiceField.tsx';

interface ActorFieldProps {
  readonly label: string;
  /** Those who can be chosen. */
  readonly ids: readonly string[];
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

/** Who took a step, or to whom it was handed over: a person or a body, found by name. */
export function ActorField({ label, ids, value, onChange }: ActorFieldProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const choices = useMemo(() => ids.map((id) => ({ id, label: nameOf(id), group: '' })), [ids, nameOf]);
  return (
    <ChoiceField
      label={label}
      choices={choices}
      value={value}
      none={translate('views.step.nobody')}
      onChange={onChange}
    />
  );
}
