import { OutlinedInput } from '@mui/material';
import { useUi } from '@deputy-work/ui';
import { useId } from 'react';
import { useWords } from '../../desk/words.ts';
import type { FieldOf } from '../field.ts';
import { useFact } from '../form.tsx';
import { playgroundWords } from '../words.ts';
import type { ControlProps } from './control-props.ts';
import { Labelled } from './Labelled.tsx';

type InputField = FieldOf<'text' | 'number' | 'date'>;

/** What was typed, as a value; undefined takes the fact away. A number that was wiped out is blank, not 0. */
function toValue(kind: InputField['kind'], text: string, mayBeAbsent: boolean): unknown {
  if (text === '') return mayBeAbsent ? undefined : '';
  return kind === 'number' ? Number(text) : text;
}

const toText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Text, a number or a day, typed in. An optional one that is left blank is not on record. */
export function InputControl({ field, path, label, mayBeAbsent = false }: ControlProps<InputField>) {
  const id = useId();
  const { code } = useUi().locale.kernel;
  const words = useWords(playgroundWords);
  const { value, complaint, change } = useFact(path);
  return (
    <Labelled id={id} label={label} path={path} help={field.help?.[code]} complaint={complaint}>
      {(tied) => (
        <OutlinedInput
          fullWidth
          size="small"
          type={field.kind}
          value={toText(value)}
          placeholder={mayBeAbsent ? words.notOnRecord : undefined}
          error={complaint !== undefined}
          onChange={({ target }) => change(toValue(field.kind, target.value, mayBeAbsent))}
          inputProps={{ ...tied, ...(field.kind === 'number' && { min: 0, step: 1 }) }}
        />
      )}
    </Labelled>
  );
}
