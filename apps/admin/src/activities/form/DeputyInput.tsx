import { Autocomplete, TextField } from '@mui/material';
import { InputHelperText, useInput, useTranslate } from 'react-admin';
import { filterDeputies } from '../../data/deputy-choice.ts';
import { useDeputyChoices } from '../../data/use-deputy-choices.ts';
import { useCongressId } from './use-congress-id.ts';

interface DeputyInputProps {
  readonly source: string;
  readonly label: string;
}

/** One deputy, to be found by name or electoral unit. */
export function DeputyInput({ source, label }: DeputyInputProps) {
  const translate = useTranslate();
  const { field, fieldState, id } = useInput({ source });
  const choices = useDeputyChoices(useCongressId());
  return (
    <Autocomplete
      id={id}
      options={choices}
      value={choices.find((choice) => choice.id === field.value) ?? null}
      filterOptions={filterDeputies}
      groupBy={({ group }) => group}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      noOptionsText={translate('activities.noDeputies')}
      onChange={(_, next) => field.onChange(next?.id ?? '')}
      onBlur={field.onBlur}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={field.ref}
          label={label}
          error={fieldState.invalid}
          helperText={<InputHelperText error={fieldState.error?.message ?? ''} />}
        />
      )}
    />
  );
}
