import { NativeSelect, OutlinedInput } from '@mui/material';
import { useUi } from '@deputy-work/ui';
import { useId } from 'react';
import { useWords } from '../../desk/words.ts';
import { codeLabel } from '../code-labels.ts';
import type { FieldOf } from '../field.ts';
import { useFact, useForm } from '../form.tsx';
import { playgroundWords } from '../words.ts';
import type { ControlProps } from './control-props.ts';
import { Labelled } from './Labelled.tsx';

interface Option {
  readonly value: string | boolean;
  readonly label: string;
}

function useOptions(field: FieldOf<'choice' | 'yes-no'>): readonly Option[] {
  const { locale } = useUi();
  const { topic } = useForm();
  const words = useWords(playgroundWords);
  if (field.kind === 'choice') {
    return field.codes.map((code) => ({ value: code, label: codeLabel(topic, field.codes, code, locale) }));
  }
  return [
    { value: true, label: words.yes },
    { value: false, label: words.no },
  ];
}

/** One of a closed list, or yes and no; that a fact is not on record is a choice of its own. */
export function SelectControl({
  field,
  path,
  label,
  mayBeAbsent = false,
}: ControlProps<FieldOf<'choice' | 'yes-no'>>) {
  const id = useId();
  const { code } = useUi().locale.kernel;
  const words = useWords(playgroundWords);
  const options = useOptions(field);
  const { value, complaint, change } = useFact(path);
  const chosen = options.findIndex((option) => option.value === value);
  return (
    <Labelled id={id} label={label} path={path} help={field.help?.[code]} complaint={complaint}>
      {(tied) => (
        <NativeSelect
          fullWidth
          input={<OutlinedInput size="small" error={complaint !== undefined} />}
          value={chosen < 0 ? '' : chosen}
          onChange={({ target }) => change(options[Number(target.value || Number.NaN)]?.value)}
          inputProps={tied}
        >
          {(mayBeAbsent || chosen < 0) && (
            <option value="">{mayBeAbsent ? words.notOnRecord : words.choose}</option>
          )}
          {options.map((option, index) => (
            <option key={index} value={index}>
              {option.label}
            </option>
          ))}
        </NativeSelect>
      )}
    </Labelled>
  );
}
