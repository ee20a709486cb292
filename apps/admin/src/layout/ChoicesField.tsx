import { Autocomplete, TextField } from '@mui/material';
import { choicesOf, filterDeputies, type DeputyChoice } from '../data/deputy-choice.ts';

interface ChoicesFieldProps {
  readonly label: string;
  readonly choices: readonly DeputyChoice[];
  readonly values: readonly string[];
  /** The words when nothing fits what was typed. */
  readonly none: string;
  readonly isDisabled?: boolean;
  readonly isWrong?: boolean;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Several out of many, found by typing. */
export const ChoicesField = ({
  label,
  choices,
  values,
  none,
  isDisabled = false,
  isWrong = false,
  onChange,
}: ChoicesFieldProps) => (
  <Autocomplete
    multiple
    options={choices}
    value={choicesOf(choices, values)}
    disabled={isDisabled}
    filterOptions={filterDeputies}
    filterSelectedOptions
    disableCloseOnSelect
    isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
    getOptionKey={({ id }) => id}
    groupBy={({ group }) => group}
    noOptionsText={none}
    onChange={(_, next) => onChange(next.map(({ id }) => id))}
    renderInput={(params) => (
      <TextField {...params} size="small" label={label} error={isWrong} sx={{ m: 0 }} />
    )}
  />
);
