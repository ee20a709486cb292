import { Box } from '@mui/material';
import { useEffect, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface PageFrameProps {
  /** What the browser’s tab calls the page. */
  readonly name: string;
  readonly children: ReactNode;
}

/** What is around every page of our own: its name on the browser’s tab, and a line length one can read. */
export function PageFrame({ name, children }: PageFrameProps) {
  const translate = useTranslate();
  const app = translate('layout.title');
  useEffect(() => {
    document.title = `${name} · ${app}`;
  }, [name, app]);
  return (
    <Box sx={{ maxWidth: 1120, width: '100%', minWidth: 0, px: { xs: 1, sm: 2 }, py: { xs: 2, sm: 3 } }}>
      {children}
    </Box>
  );
}
