import { Box } from '@mui/material';
import { LoadingState } from '../findings/index.ts';
import { useDomainLocale } from '../i18n/use-domain-locale.ts';

/** The plan is on its way. */
export const PlanLoading = () => (
  <Box sx={{ p: 2 }}>
    <LoadingState locale={useDomainLocale()} lines={6} />
  </Box>
);
