import { useUi } from '@deputy-work/ui';
import type { Activity } from '@deputy-work/inspection';
import type { Finding } from '@deputy-work/rules';
import { useDeferredValue, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { FormValues } from '../form/to-activity.ts';
import { judgeDraft } from './judge-draft.ts';
import { readableDraft } from './readable-draft.ts';
import { useSurroundings } from './use-surroundings.ts';

/** A draft that can be judged, and what was found. */
export interface JudgedDraft {
  readonly draft: Activity;
  readonly findings: readonly Finding[];
}

/** What is known of the form as it stands. */
export interface DraftFindings {
  /** Whether the records that it is judged among have been read. */
  readonly isReady: boolean;
  readonly judged: JudgedDraft | undefined;
  readonly error: unknown;
  readonly refetch: () => void;
}

/** What the rules find about the form as it stands, once the records that it is judged among have been read. */
export function useDraftFindings(): DraftFindings {
  const { asOf } = useUi();
  const { surroundings, error, refetch } = useSurroundings();
  // Judging may lag behind typing, never hold it up.
  const values: FormValues = useDeferredValue(useWatch());
  const judged = useMemo((): JudgedDraft | undefined => {
    const draft = readableDraft(values);
    return draft && surroundings && { draft, findings: judgeDraft(draft, surroundings, asOf) };
  }, [values, surroundings, asOf]);
  return { isReady: surroundings !== undefined, judged, error, refetch };
}
