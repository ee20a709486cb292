import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

interface ReceiptRowProps {
  readonly name: 'asOf' | 'packages' | 'overlays' | 'values';
  readonly entries: readonly string[];
}

/** One list of the receipt. */
export function ReceiptRow({ name, entries }: ReceiptRowProps) {
  const translate = useTranslate();
  const shown = entries.length > 0 ? entries : [translate('compliance.receipt.none')];
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary', mt: 1 }}>
        {translate(`compliance.receipt.${name}`)}
      </Box>
      {shown.map((entry) => (
        <Box component="dd" key={entry} sx={{ m: 0, overflowWrap: 'anywhere' }}>
          {entry}
        </Box>
      ))}
    </>
  );
}
