import type { AppliedValue, Receipt } from '@deputy-work/rules';
import { Box, Paper, Typography } from '@mui/material';
import { useUi } from '../ui-provider.tsx';

export interface ReceiptDetailsProps {
  readonly receipt: Receipt;
}

/** What a report was made with (凭据), folded away, so that anybody can make it again. */
export function ReceiptDetails({ receipt }: ReceiptDetailsProps) {
  const { locale, words } = useUi();
  const { title, explained, none, since, sinceBy, ...names } = words.findings.receipt;
  const inWords = ({ parameterId, from, jurisdiction }: AppliedValue) => {
    const label = locale.parameters[parameterId] ?? parameterId;
    const day = locale.kernel.date(from);
    return jurisdiction === undefined ? since(label, day) : sinceBy(label, day, jurisdiction);
  };
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [names.asOf, receipt.asOf.map(locale.kernel.date)],
    [names.packages, receipt.packages],
    [names.overlays, receipt.overlays],
    [names.values, receipt.values.map(inWords)],
  ];
  return (
    <Paper component="details" variant="outlined" sx={{ p: 2 }}>
      <Typography component="summary" sx={{ cursor: 'pointer', fontWeight: 600 }}>
        {title}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {explained}
      </Typography>
      <Box component="dl" sx={{ m: 0, mt: 1, typography: 'body2' }}>
        {lists.map(([name, entries]) => (
          <ReceiptList key={name} name={name} entries={entries.length > 0 ? entries : [none]} />
        ))}
      </Box>
    </Paper>
  );
}

interface ReceiptListProps {
  readonly name: string;
  readonly entries: readonly string[];
}

/** One list of the receipt. */
function ReceiptList({ name, entries }: ReceiptListProps) {
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary', mt: 1 }}>
        {name}
      </Box>
      {entries.map((entry) => (
        <Box component="dd" key={entry} sx={{ m: 0, overflowWrap: 'anywhere' }}>
          {entry}
        </Box>
      ))}
    </>
  );
}
