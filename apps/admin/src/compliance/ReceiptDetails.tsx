import { useUi } from '@deputy-work/ui';
import type { AppliedValue, Receipt } from '@deputy-work/rules';
import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ReceiptRow } from './ReceiptRow.tsx';

/** What the report was made with, so that anybody can make it again. */
export function ReceiptDetails({ asOf, packages, overlays, values }: Receipt) {
  const translate = useTranslate();
  const { locale } = useUi();
  const { kernel } = locale;
  const inWords = ({ parameterId, from, jurisdiction }: AppliedValue) =>
    translate(jurisdiction === undefined ? 'compliance.receipt.since' : 'compliance.receipt.sinceBy', {
      label: locale.parameters[parameterId] ?? parameterId,
      date: kernel.date(from),
      place: jurisdiction,
    });
  return (
    <Paper component="details" variant="outlined" sx={{ mt: 3, p: 2 }}>
      <Typography component="summary" sx={{ cursor: 'pointer', fontWeight: 600 }}>
        {translate('compliance.receipt.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('compliance.receipt.explained')}
      </Typography>
      <Box component="dl" sx={{ m: 0, mt: 1, typography: 'body2' }}>
        <ReceiptRow name="asOf" entries={asOf.map(kernel.date)} />
        <ReceiptRow name="packages" entries={packages} />
        <ReceiptRow name="overlays" entries={overlays} />
        <ReceiptRow name="values" entries={values.map(inWords)} />
      </Box>
    </Paper>
  );
}
