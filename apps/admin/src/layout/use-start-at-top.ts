import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** Shows a newly opened page from its top. Going back keeps the place: the browser restores it. */
export function useStartAtTop(): void {
  const { pathname } = useLocation();
  const type = useNavigationType();
  useEffect(() => {
    if (type === NavigationType.Push) window.scrollTo(0, 0);
    // A change of the search part is the same page with another filter.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname]);
}
