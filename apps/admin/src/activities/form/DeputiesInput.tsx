import { Autocomplete, TextField } from '@mui/material';
import { useMemo } from 'react';
import { InputHelperText, useInput, useTranslate } from 'react-admin';
import { choicesOf, filterDeputies, offerFirst } from '../../data/deputy-choice.ts';
import { useDeputyChoices } from '../../data/use-deputy-choices.ts';
import { useCongressId } from './use-congress-id.ts';

interface DeputiesInputProps {
  readonly source: string;
  readonly label: string;
  /** Offered before all others. */
  readonly firstIds?: readonly string[];
  readonly readOnly?: boolean;
}

const none: readonly string[] = [];

/** A list of deputies, to be found by name or electoral unit among all of the congress. */
export function DeputiesInput({ source, label, firstIds = none, readOnly = false }: DeputiesInputProps) {
  const translate = useTranslate();
  const { field, fieldState, id } = useInput({ source, defaultValue: none });
  const choices = useDeputyChoices(useCongressId());
  const offered = useMemo(
    () => offerFirst(choices, firstIds, translate('activities.invitedGroup')),
    [choices, firstIds, translate],
  );
  const ids = (field.value || none) as readonly string[];
  const chosen = useMemo(() => choicesOf(offered, ids), [offered, ids]);
  return (
    <Autocomplete
      multiple
      className="wide"
      id={id}
      readOnly={readOnly}
      options={offered}
      value={chosen}
      filterOptions={filterDeputies}
      filterSelectedOptions
      disableCloseOnSelect
      groupBy={({ group }) => group}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      noOptionsText={translate('activities.noDeputies')}
      onChange={(_, next) => field.onChange(next.map((choice) => choice.id))}
      onBlur={field.onBlur}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={field.ref}
          label={translate('activities.chosen', { label, count: chosen.length })}
          error={fieldState.invalid}
          helperText={<InputHelperText error={fieldState.error?.message ?? ''} />}
        />
      )}
    />
  );
}
