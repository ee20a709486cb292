import { useEffect, useState } from 'react';

/** Whether the browser has had nothing pressing to do since the app was drawn: the time for what may come a little later. */
export function useAtRest(): boolean {
  const [atRest, setAtRest] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setAtRest(true), { timeout: 3000 });
    return () => cancelIdleCallback(waiting);
  }, []);
  return atRest;
}
