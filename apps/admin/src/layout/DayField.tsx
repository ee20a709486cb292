import { TextField } from '@mui/material';

interface DayFieldProps {
  readonly label: string;
  /** A day, or what has been typed of one. */
  readonly value: string;
  readonly isWrong?: boolean;
  readonly onChange: (typed: string) => void;
}

/** A day, chosen in the system's own calendar or typed. */
export const DayField = ({ label, value, isWrong = false, onChange }: DayFieldProps) => (
  <TextField
    type="date"
    size="small"
    label={label}
    value={value}
    error={isWrong}
    onChange={({ target }) => onChange(target.value)}
    slotProps={{ inputLabel: { shrink: true } }}
    sx={{ m: 0, minWidth: 0 }}
  />
);
