import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { PageFrame } from './PageFrame.tsx';

interface PageProps {
  /** What stands above the title: the way here. */
  readonly before?: ReactNode;
  readonly title: string;
  /** What stands between the title and the content: a subtitle, a source. */
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

/** A page of our own: its one first-level heading, and its content. */
export const Page = ({ before, title, intro, children }: PageProps) => (
  <PageFrame name={title}>
    {before}
    <Typography component="h1" variant="h1" sx={{ textWrap: 'balance' }}>
      {title}
    </Typography>
    {intro}
    {children}
  </PageFrame>
);
