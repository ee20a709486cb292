import { TextField } from '@mui/material';

interface NativeSelectProps {
  readonly label: string;
  readonly value: string | undefined;
  /** The words for no choice; absent where something is always chosen. */
  readonly none?: string;
  /** Values with their words. */
  readonly choices: readonly (readonly [string, string])[];
  readonly isDisabled?: boolean;
  readonly onChange: (value: string | undefined) => void;
}

/** A native select: the system's own list, which a phone shows at full size. */
export const NativeSelect = ({
  label,
  value,
  none,
  choices,
  isDisabled = false,
  onChange,
}: NativeSelectProps) => (
  <TextField
    select
    size="small"
    label={label}
    disabled={isDisabled}
    value={value ?? ''}
    onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
    slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    sx={{ m: 0, minWidth: 0 }}
  >
    {none !== undefined && <option value="">{none}</option>}
    {choices.map(([choice, words]) => (
      <option key={choice} value={choice}>
        {words}
      </option>
    ))}
  </TextField>
);
