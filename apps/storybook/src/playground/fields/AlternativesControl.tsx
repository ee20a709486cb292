import { Box, NativeSelect, OutlinedInput } from '@mui/material';
import { useUi } from '@deputy-work/ui';
import { useId } from 'react';
import { useWords } from '../../desk/words.ts';
import { blankOf } from '../blank-of.ts';
import type { Alternative, FieldOf } from '../field.ts';
import { useFact } from '../form.tsx';
import { playgroundWords } from '../words.ts';
import type { ControlProps, NestingProps } from './control-props.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { Labelled } from './Labelled.tsx';

/** A value that has one of several forms: which one, then the value in that form. */
export function AlternativesControl({
  Control,
  ...props
}: ControlProps<FieldOf<'alternatives'>> & NestingProps) {
  const { field, path } = props;
  const id = useId();
  const { code } = useUi().locale.kernel;
  const words = useWords(playgroundWords);
  const { value, change } = useFact(path);
  // While somebody is typing nothing fits; the first form is the fact itself.
  const chosen = Math.max(
    field.of.findIndex(({ fits }) => fits(value)),
    0,
  );
  const form = field.of[chosen];
  const nameOf = ({ field: each }: Alternative) => each.label?.[code] ?? words.kinds[each.kind];
  return (
    <FieldGroup {...props}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Labelled id={id} label={words.form} path={[]} help={undefined} complaint={undefined}>
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
              {field.of.map((alternative, index) => (
                <option key={index} value={index}>
                  {nameOf(alternative)}
                </option>
              ))}
            </NativeSelect>
          )}
        </Labelled>
        {form && <Control field={form.field} path={path} label={nameOf(form)} />}
      </Box>
    </FieldGroup>
  );
}
