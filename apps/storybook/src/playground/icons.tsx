import { createSvgIcon } from '@mui/material';

export const CloseIcon = createSvgIcon(
  <path d="m7 7 10 10M17 7 7 17" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
  'Close',
);
