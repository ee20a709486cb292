import { TextField } from '@mui/material';

interface LeaveSelectProps {
  readonly label: string;
  readonly value: string | undefined;
  /** The words for no choice. */
  readonly none: string;
  /** Values with their words. */
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string | undefined) => void;
}

/** A native select: the system's own list, which a phone shows at full size. */
export const LeaveSelect = ({ label, value = '', none, choices, onChange }: LeaveSelectProps) => (
  <TextField
    select
    size="small"
    label={label}
    value={value}
    onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
    slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    sx={{ m: 0, minWidth: 0 }}
  >
    <option value="">{none}</option>
    {choices.map(([choice, words]) => (
      <option key={choice} value={choice}>
        {words}
      </option>
    ))}
  </TextField>
);
