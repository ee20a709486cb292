import { Link } from '@mui/material';
import type { ReactNode } from 'react';

interface LinkedProps {
  /** Where it leads; undefined where the app has no page for it. */
  readonly href: string | undefined;
  readonly children: ReactNode;
}

/** Words that lead somewhere, when there is somewhere to lead. */
export const Linked = ({ href, children }: LinkedProps) =>
  href === undefined ? children : <Link href={href}>{children}</Link>;
