import { Box } from '@mui/material';
import { LoadingState } from '@deputy-work/ui';

/** The plan is on its way. */
export const PlanLoading = () => (
  <Box sx={{ p: 2 }}>
    <LoadingState lines={6} />
  </Box>
);
