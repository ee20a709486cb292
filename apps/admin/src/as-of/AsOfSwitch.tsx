import { isLocalDate } from '@deputy-work/rules';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsOf } from './as-of.tsx';

/** The date in the app bar: everything on screen is judged as of that day. */
export function AsOfSwitch() {
  const translate = useTranslate();
  const { asOf, setAsOf } = useAsOf();
  const [typed, setTyped] = useState(asOf);
  const isValid = isLocalDate(typed);
  return (
    <TextField
      type="date"
      size="small"
      variant="outlined"
      label={translate('asOf.label')}
      value={typed}
      error={!isValid}
      onChange={({ target }) => {
        setTyped(target.value);
        if (isLocalDate(target.value)) setAsOf(target.value);
      }}
      slotProps={{ htmlInput: { 'aria-invalid': !isValid }, inputLabel: { shrink: true } }}
      sx={{
        minWidth: 148,
        '& .MuiInputBase-root, & .MuiInputLabel-root, & .MuiInputLabel-root.Mui-focused': {
          color: 'inherit',
        },
        '& .MuiOutlinedInput-notchedOutline': { borderColor: 'currentColor' },
        '& input': { colorScheme: 'dark', py: 0.75 },
      }}
    />
  );
}
