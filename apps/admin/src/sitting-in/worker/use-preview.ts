import type { SittingInWishes } from '@deputy-work/meetings/planners';
import { useEffect, useRef, useState } from 'react';
import { createPreviewer, type MadePlan, type Previewer } from './previewer.ts';

interface Preview {
  /** The last preview that was made; for older wishes while a new one is on its way. */
  readonly made: MadePlan | undefined;
  readonly failure: string | undefined;
}

const nothing: Preview = { made: undefined, failure: undefined };

/** The preview for the wishes as they are now, made off the main thread each time they change. */
export function usePreview(wishes: SittingInWishes): Preview {
  const [preview, setPreview] = useState(nothing);
  const previewer = useRef<Previewer>(undefined);
  useEffect(() => {
    const opened = createPreviewer({
      onPlan: (made) => setPreview({ made, failure: undefined }),
      onFailure: (failure) => setPreview({ made: undefined, failure }),
    });
    previewer.current = opened;
    return opened.end;
  }, []);
  useEffect(() => previewer.current?.ask(wishes), [wishes]);
  return preview;
}
