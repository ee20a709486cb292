import { Box, Typography } from '@mui/material';
import { useEffect, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface PageProps {
  /** What stands above the title: the way here. */
  readonly before?: ReactNode;
  readonly title: string;
  /** The language of the title, when it isn't that of the screen. */
  readonly titleLang?: string;
  /** What stands between the title and the content: a subtitle, a source. */
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

/** A page of our own: its one first-level heading, its name on the browser's tab, and a line length one can read. */
export function Page({ before, title, titleLang, intro, children }: PageProps) {
  const translate = useTranslate();
  const app = translate('layout.title');
  useEffect(() => {
    document.title = `${title} · ${app}`;
  }, [title, app]);
  return (
    <Box sx={{ maxWidth: 1120, width: '100%', minWidth: 0, px: { xs: 1, sm: 2 }, py: { xs: 2, sm: 3 } }}>
      {before}
      <Typography component="h1" variant="h1" lang={titleLang} sx={{ textWrap: 'balance' }}>
        {title}
      </Typography>
      {intro}
      {children}
    </Box>
  );
}
