import type { LeaveRequest } from '@deputy-work/meetings';
import { LeaveRequest as leaveRequestSchema } from '@deputy-work/meetings/schema';

/** A request as far as it has been entered. */
export type LeaveDraft = Pick<LeaveRequest, 'scope' | 'sittingIds' | 'askedOn' | 'form' | 'addressee'> & {
  readonly [K in 'sessionId' | 'deputyId' | 'ground']: LeaveRequest[K] | undefined;
};

/** A request that is not saved yet: the backend gives it its id. */
export type NewLeaveRequest = Omit<LeaveRequest, 'id'> & { readonly id: undefined };

/** The schema wants one. */
const anyId = { id: 'draft' };

/** The request that can be saved; undefined while something is missing or does not go together. */
export function completeLeave(
  draft: LeaveDraft,
  congressId: string | undefined,
): NewLeaveRequest | undefined {
  const { data } = leaveRequestSchema.safeParse({ ...draft, ...anyId, congressId });
  return data && { ...data, id: undefined };
}
