import { TextField } from '@mui/material';
import { useState } from 'react';

interface CountFieldProps {
  readonly label: string;
  /** Where the label on the screen is short: who or what it is about. */
  readonly name?: string;
  readonly value: number | undefined;
  /** What counts while nothing is typed. */
  readonly placeholder?: string;
  readonly least?: number;
  readonly onChange: (value: number | undefined) => void;
}

const most = 99;

/** A small whole number. What is typed counts when the field is left, so that a plan isn’t made for each digit. */
export function CountField({
  label,
  name = label,
  value,
  placeholder,
  least = 0,
  onChange,
}: CountFieldProps) {
  const [typed, setTyped] = useState<string>();
  const settle = () => {
    if (typed === undefined) return;
    setTyped(undefined);
    const count = Number(typed);
    if (typed === '') onChange(undefined);
    else if (Number.isSafeInteger(count)) onChange(Math.min(most, Math.max(least, count)));
  };
  return (
    <TextField
      type="number"
      size="small"
      variant="outlined"
      label={label}
      value={typed ?? value ?? ''}
      placeholder={placeholder}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={settle}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle();
      }}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { min: least, max: most, inputMode: 'numeric', 'aria-label': name },
      }}
      sx={{ width: '6.5em', m: 0 }}
    />
  );
}
