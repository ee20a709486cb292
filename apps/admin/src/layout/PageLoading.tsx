import { Box } from '@mui/material';
import { LoadingState } from '@deputy-work/ui';

/** A page is on its way. */
export const PageLoading = () => (
  <Box sx={{ p: 2 }}>
    <LoadingState lines={6} />
  </Box>
);
