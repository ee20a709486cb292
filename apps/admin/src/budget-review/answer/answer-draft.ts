import type { BudgetLetter, BudgetRound, TrackedView } from '@deputy-work/liaison';
import { TrackedView as viewSchema } from '@deputy-work/liaison/schema';

/** An answer to a letter as far as it has been entered. */
export interface AnswerDraft {
  /** The day it was received, or what has been typed of it. */
  readonly on: string;
  readonly summary: string;
  /** The committee that received it. */
  readonly byId: string | undefined;
}

/** A view that is not saved yet: the backend gives it its id. */
export type NewAnswer = Omit<TrackedView, 'id'> & { readonly id: undefined };

/** The schema wants one. */
const anyId = { id: 'draft' };

/** The answer that can be saved, as a view that names the letter; undefined while something is missing, or before the letter was sent. */
export function completeAnswer(
  { on, summary, byId }: AnswerDraft,
  { congressId }: Pick<BudgetRound, 'congressId'>,
  { id, deputyId, sentOn }: BudgetLetter,
): NewAnswer | undefined {
  if (sentOn === undefined || on < sentOn) return undefined;
  const { data } = viewSchema.safeParse({
    ...anyId,
    congressId,
    deputyId,
    channel: 'budget-review',
    occasionId: id,
    summary: summary.trim(),
    steps: [{ step: 'heard', on, by: 'committee', ...(byId !== undefined && { byId }) }],
  });
  return data && { ...data, id: undefined };
}
