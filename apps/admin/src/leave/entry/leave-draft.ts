import type { LeaveRequest } from '@deputy-work/meetings';
import { LeaveRequest as leaveRequestSchema } from '@deputy-work/meetings/schema';

/** A request as far as it has been entered. */
export type LeaveDraft = Pick<LeaveRequest, 'scope' | 'sittingIds' | 'askedOn' | 'form' | 'addressee'> &
  Partial<Pick<LeaveRequest, 'sessionId' | 'deputyId' | 'ground'>>;

/** No request has it before it is saved. */
const notYet = { id: 'draft' };

/** The request that can be saved; undefined while something is missing or does not go together. */
export function completeLeave(
  draft: LeaveDraft,
  congressId: string | undefined,
): Omit<LeaveRequest, 'id'> | undefined {
  const { data } = leaveRequestSchema.safeParse({ ...draft, ...notYet, congressId });
  return data && { ...data, id: undefined };
}
