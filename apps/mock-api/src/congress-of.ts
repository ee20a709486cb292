import { findRecord } from './find-record.ts';
import type { State } from './resources.ts';

interface Owned {
  readonly id: string;
  readonly congressId?: string | undefined;
  readonly meetingId?: string | undefined;
  readonly sittingId?: string | undefined;
  readonly deputyId?: string | undefined;
}

/** The congress that a record belongs to: the one that it names, or that of the meeting, the sitting or the deputy that it names. */
export function congressOf(state: State, record: Owned): string | undefined {
  const { congressId, meetingId, sittingId, deputyId } = record;
  if (congressId !== undefined) return congressId;
  const owner: Owned | undefined =
    (meetingId !== undefined && findRecord(state, 'meetings', meetingId)) ||
    (sittingId !== undefined && findRecord(state, 'sittings', sittingId)) ||
    (deputyId !== undefined && findRecord(state, 'deputies', deputyId)) ||
    undefined;
  return owner && congressOf(state, owner);
}
