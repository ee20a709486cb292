import { Typography } from '@mui/material';

/** The first page. */
export function StartPage() {
  return <Typography variant="h1">审阅台</Typography>;
}
