import type { Force } from '@deputy-work/rules';
import { Box } from '@mui/material';
import { OutcomeMark, useUi } from '@deputy-work/ui';

/** That something is not kept, and what demands it: a statute, a place, the plan. The list is in that order. */
export function ForceMark({ force }: { readonly force: Force | undefined }) {
  const { locale } = useUi();
  return (
    <>
      <OutcomeMark outcome="violated" />
      {force && (
        <Box
          component="span"
          sx={{
            display: { sm: 'block' },
            ml: { xs: 1, sm: 0 },
            typography: 'caption',
            color: 'text.secondary',
          }}
        >
          {locale.kernel.forces[force]}
        </Box>
      )}
    </>
  );
}
