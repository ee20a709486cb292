import { Autocomplete, TextField } from '@mui/material';
import { useMemo } from 'react';
import { InputHelperText, useInput, useTranslate } from 'react-admin';
import { filterDeputies, type DeputyChoice } from '../../data/deputy-choice.ts';
import { useDeputyChoices } from './use-deputy-choices.ts';

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
  const choices = useDeputyChoices();
  const offered = useMemo(() => firstOf(choices, firstIds, translate), [choices, firstIds, translate]);
  const ids = (field.value || none) as readonly string[];
  const chosen = useMemo(() => chosenOf(offered, ids), [offered, ids]);
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

/** Those to be offered first under a heading of their own, then the others by electoral unit. */
function firstOf(
  choices: readonly DeputyChoice[],
  firstIds: readonly string[],
  translate: (key: string) => string,
): readonly DeputyChoice[] {
  if (firstIds.length === 0) return choices;
  const isFirst = new Set(firstIds);
  const group = translate('activities.invitedGroup');
  const first = choices.filter(({ id }) => isFirst.has(id)).map((choice) => ({ ...choice, group }));
  return [...first, ...choices.filter(({ id }) => !isFirst.has(id))];
}

/** The choices of these ids, in their order; an id that no deputy has shows as it is. */
function chosenOf(choices: readonly DeputyChoice[], ids: readonly string[]): DeputyChoice[] {
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  return ids.map((id) => byId.get(id) ?? { id, label: id, group: '' });
}
