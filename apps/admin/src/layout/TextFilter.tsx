import { TextField } from '@mui/material';
import { useState } from 'react';

interface TextFilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (text: string | undefined) => void;
}

/** The words to look for. They count on Enter or on leaving the field, so that half-typed pinyin filters nothing. */
export function TextFilter({ label, value = '', onChange }: TextFilterProps) {
  const [typed, setTyped] = useState(value);
  const settle = () => {
    if (typed.trim() !== value) onChange(typed.trim() || undefined);
  };
  return (
    <TextField
      type="search"
      size="small"
      label={label}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={settle}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Enter' && !nativeEvent.isComposing) settle();
      }}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ m: 0, minWidth: 0 }}
    />
  );
}
