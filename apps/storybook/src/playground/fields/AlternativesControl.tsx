import { NativeSelect, OutlinedInput } from '@mui/material';
import { useUi } from '@deputy-work/ui';
import { useId } from 'react';
import { useWords } from '../../desk/words.ts';
import { blankOf } from '../blank-of.ts';
import type { FieldOf } from '../field.ts';
import { useFact } from '../form.tsx';
import { playgroundWords } from '../words.ts';
import type { ControlProps } from './control-props.ts';
import { FieldControl } from './FieldControl.tsx';
import { Group } from './Group.tsx';
import { Labelled } from './Labelled.tsx';

/** A value that has one of several forms: which one, then the value in that form. */
export function AlternativesControl({
  field,
  path,
  label,
  mayBeAbsent = false,
}: ControlProps<FieldOf<'alternatives'>>) {
  const id = useId();
  const { code } = useUi().locale.kernel;
  const words = useWords(playgroundWords);
  const { value, complaint, change } = useFact(path);
  // While somebody is typing nothing fits; the first form is the fact itself.
  const chosen = Math.max(
    field.of.findIndex(({ fits }) => fits(value)),
    0,
  );
  const form = field.of[chosen];
  const nameOf = (index: number) => field.of[index]?.field.label?.[code] ?? label;
  return (
    <Group
      label={label}
      path={path}
      help={field.help?.[code]}
      complaint={complaint}
      onRemove={mayBeAbsent ? () => change(undefined) : undefined}
    >
      <Labelled id={id} label={words.form(label)} path={[]} help={undefined} complaint={undefined}>
        {(tied) => (
          <NativeSelect
            fullWidth
            input={<OutlinedInput size="small" />}
            value={chosen}
            onChange={({ target }) => {
              const next = field.of[Number(target.value)];
              if (next) change(blankOf(next.field));
            }}
            inputProps={tied}
          >
            {field.of.map((_, index) => (
              <option key={index} value={index}>
                {nameOf(index)}
              </option>
            ))}
          </NativeSelect>
        )}
      </Labelled>
      {form && <FieldControl field={form.field} path={path} label={nameOf(chosen)} />}
    </Group>
  );
}
