import type { Citation } from '@deputy-work/rules';
import { useEffect, useState } from 'react';
import { useUi } from '../ui-provider.tsx';

/** How far the reading of a sentence is. */
export type SentenceReading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'held'; readonly sentence: string }
  | { readonly kind: 'not-held' }
  | { readonly kind: 'failed' };

const loading: SentenceReading = { kind: 'loading' };

/** Asks the host for the sentence that a citation’s words stand in, and again on `retry`. */
export function useSentence(citation: Citation): SentenceReading & { readonly retry: () => void } {
  const { sentenceOf } = useUi();
  const [reading, setReading] = useState(loading);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isWanted = true;
    const found = (next: SentenceReading) => {
      if (isWanted) setReading(next);
    };
    sentenceOf(citation).then(
      (sentence) => found(sentence === undefined ? { kind: 'not-held' } : { kind: 'held', sentence }),
      () => found({ kind: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [citation, sentenceOf, attempt]);
  const retry = () => {
    setReading(loading);
    setAttempt(attempt + 1);
  };
  return { ...reading, retry };
}
