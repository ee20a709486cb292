import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

interface FilterSelectProps {
  readonly name: 'rule' | 'outcome' | 'congress';
  readonly value: string | undefined;
  /** The words for no choice. Default: all. */
  readonly none?: string;
  /** Values with their words. */
  readonly choices: readonly (readonly [string, string])[];
  readonly onChange: (value: string | undefined) => void;
}

/** A native select: the system's own list, which a phone shows at full size. */
export function FilterSelect({ name, value, none, choices, onChange }: FilterSelectProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      id={`filter-${name}`}
      size="small"
      label={translate(`compliance.filter.${name}`)}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ m: 0, minWidth: 0 }}
    >
      <option value="">{none ?? translate('compliance.filter.all')}</option>
      {choices.map(([choice, words]) => (
        <option key={choice} value={choice}>
          {words}
        </option>
      ))}
    </TextField>
  );
}
