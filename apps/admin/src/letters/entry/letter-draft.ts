import type { Letter } from '@deputy-work/liaison';
import { Letter as letterSchema } from '@deputy-work/liaison/schema';

/** A letter as far as it has been entered. */
export interface LetterDraft {
  readonly congressId: string | undefined;
  readonly deputyId: string | undefined;
  /** The day it was received, or what has been typed of it. */
  readonly on: string;
  readonly summary: string;
  /** Whether it goes into the ledger the same day. */
  readonly isEntered: boolean;
}

/** A letter that is not saved yet: the backend gives it its id. */
export type NewLetter = Omit<Letter, 'id'> & { readonly id: undefined };

/** The schema wants one. */
const anyId = { id: 'draft' };

/** The letter that can be saved; undefined while something is missing. */
export function completeLetter({ on, isEntered, ...draft }: LetterDraft): NewLetter | undefined {
  const { data } = letterSchema.safeParse({
    ...draft,
    ...anyId,
    summary: draft.summary.trim(),
    steps: [{ step: 'heard', on, by: 'general-office' }],
    ...(isEntered && { enteredOn: on }),
  });
  return data && { ...data, id: undefined };
}
