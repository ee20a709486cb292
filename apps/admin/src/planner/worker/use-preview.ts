import { useEffect, useRef, useState } from 'react';
import type { OpenPlanWorker } from './open-plan-worker.ts';
import { createPreviewer, type MadePlan, type Previewer } from './previewer.ts';

export interface Preview<Wishes, Plan> {
  /** The last preview that was made; for older wishes while a new one is on its way. */
  readonly made: MadePlan<Wishes, Plan> | undefined;
  readonly failure: string | undefined;
}

const nothing = { made: undefined, failure: undefined };

/** The preview for the wishes as they are now, made off the main thread each time they change. */
export function usePreview<Wishes, Plan>(
  wishes: Wishes,
  open: OpenPlanWorker<Wishes, Plan>,
): Preview<Wishes, Plan> {
  const [preview, setPreview] = useState<Preview<Wishes, Plan>>(nothing);
  const previewer = useRef<Previewer<Wishes>>(undefined);
  useEffect(() => {
    const opened = createPreviewer(
      {
        onPlan: (made) => setPreview({ made, failure: undefined }),
        onFailure: (failure) => setPreview({ made: undefined, failure }),
      },
      open,
    );
    previewer.current = opened;
    return opened.end;
  }, [open]);
  useEffect(() => previewer.current?.ask(wishes), [wishes]);
  return preview;
}
