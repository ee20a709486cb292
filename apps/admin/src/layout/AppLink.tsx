import type { ComponentProps } from 'react';
import { Link, parsePath, useLocation } from 'react-router';

/**
 * The anchor behind every link of the theme. Links into this app go through the router: it asks about unsaved changes before it leaves a form,
 * and it opens the page at its top. A link to the page one is on only changes what it shows, so the way back leads to the page before.
 */
export function AppLink({ href, ...props }: ComponentProps<'a'>) {
  const { pathname } = useLocation();
  if (!href?.startsWith('#/')) return <a href={href} {...props} />;
  const to = parsePath(href.slice(1));
  return <Link to={to} replace={to.pathname === pathname} {...props} />;
}
