import { Autocomplete, TextField } from '@mui/material';
import { filterDeputies, type DeputyChoice } from '../data/deputy-choice.ts';

interface ChoiceFieldProps {
  readonly label: string;
  readonly choices: readonly DeputyChoice[];
  readonly value: string | undefined;
  /** The words when nothing fits what was typed. */
  readonly none: string;
  readonly isDisabled?: boolean;
  readonly isWrong?: boolean;
  readonly onChange: (id: string | undefined) => void;
}

/** One out of many, found by typing. */
export const ChoiceField = ({
  label,
  choices,
  value,
  none,
  isDisabled = false,
  isWrong = false,
  onChange,
}: ChoiceFieldProps) => (
  <Autocomplete
    options={choices}
    value={choices.find(({ id }) => id === value) ?? null}
    disabled={isDisabled}
    filterOptions={filterDeputies}
    isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
    getOptionKey={({ id }) => id}
    groupBy={({ group }) => group}
    noOptionsText={none}
    onChange={(_, next) => onChange(next?.id)}
    renderInput={(params) => (
      <TextField {...params} size="small" label={label} error={isWrong} sx={{ m: 0 }} />
    )}
  />
);
