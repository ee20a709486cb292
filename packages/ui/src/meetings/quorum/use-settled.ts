import { useEffect, useState } from 'react';

/** How long nothing may change before it is told. */
const pause = 1000;

/**
 * A sentence that changes while people are being marked, as it is told to who listens: at once when what matters has changed, otherwise when there
 * is a pause.
 */
export function useSettled(sentence: string, whatMatters: unknown): string {
  const [told, setTold] = useState({ sentence, whatMatters });
  if (told.whatMatters !== whatMatters) setTold({ sentence, whatMatters });
  useEffect(() => {
    const timer = setTimeout(() => setTold({ sentence, whatMatters }), pause);
    return () => clearTimeout(timer);
  }, [sentence, whatMatters]);
  return told.sentence;
}
