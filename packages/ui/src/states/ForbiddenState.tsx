import { Box, Typography } from '@mui/material';
import { ForbiddenIcon } from '../icons.tsx';
import { useUi } from '../ui-provider.tsx';

/** The reader may not see this, and trying again won’t help: who can change that. */
export function ForbiddenState() {
  const words = useUi().words.states;
  return (
    <Box role="alert" sx={{ display: 'grid', justifyItems: 'center', gap: 1, p: 4, textAlign: 'center' }}>
      <ForbiddenIcon fontSize="large" color="disabled" aria-hidden />
      <Typography sx={{ fontWeight: 600 }}>{words.forbidden}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '36em' }}>
        {words.forbiddenHint}
      </Typography>
    </Box>
  );
}
