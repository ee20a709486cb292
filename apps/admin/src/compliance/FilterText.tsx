import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

/** The words to look for. They count on submitting, so that half-typed pinyin filters nothing. */
export function FilterText({ value = '' }: { readonly value?: string | undefined }) {
  const translate = useTranslate();
  return (
    <TextField
      id="filter-text"
      name="text"
      type="search"
      size="small"
      label={translate('compliance.filter.text')}
      placeholder={translate('compliance.filter.textHint')}
      defaultValue={value}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ m: 0, minWidth: 0 }}
    />
  );
}
