import type { Force } from '@deputy-work/rules';
import { Typography } from '@mui/material';
import { useUi } from '../ui-provider.tsx';

export interface ForceLabelProps {
  readonly force: Force;
}

/** What demands it (效力): a statute, a local rule, a plan, or only an aim. */
export function ForceLabel({ force }: ForceLabelProps) {
  const { locale } = useUi();
  return (
    <Typography component="span" variant="caption" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
      {locale.kernel.forces[force]}
    </Typography>
  );
}
