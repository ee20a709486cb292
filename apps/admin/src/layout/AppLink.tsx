import type { ComponentProps } from 'react';
import { Link } from 'react-router';

/**
 * The anchor behind every link of the theme. Links into this app go through the router: it asks about unsaved changes before it leaves a form,
 * and it opens the page at its top.
 */
export const AppLink = ({ href, ...props }: ComponentProps<'a'>) =>
  href?.startsWith('#/') ? <Link to={href.slice(1)} {...props} /> : <a href={href} {...props} />;
