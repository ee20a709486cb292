import { hasHappened, type LocalDate } from '@deputy-work/rules';
import type { Invitation } from '../schema/index.ts';

type IdsById = ReadonlyMap<string, ReadonlySet<string>>;

/** What invitations tell on the day of asking, as ids of standing committee meetings by deputy. */
export interface SittingInRecord {
  readonly attended: IdsById;
  /** Invited, and neither come nor declined. */
  readonly held: IdsById;
  readonly declined: IdsById;
}

function add(idsById: Map<string, Set<string>>, id: string, other: string): void {
  const ids = idsById.get(id);
  if (ids) ids.add(other);
  else idsById.set(id, new Set([other]));
}

/** Sorts invitations to standing committee meetings by what became of them; what is recorded for later has not happened. */
export function readInvitations(invitations: readonly Invitation[], asOf: LocalDate): SittingInRecord {
  const idsById = () => new Map<string, Set<string>>();
  const record = { attended: idsById(), held: idsById(), declined: idsById() };
  for (const { deputyId, committeeMeetingId, invitedOn, attendedOn, declinedOn } of invitations) {
    if (committeeMeetingId === undefined) continue;
    if (hasHappened(attendedOn, asOf)) add(record.attended, deputyId, committeeMeetingId);
    else if (hasHappened(declinedOn, asOf)) add(record.declined, deputyId, committeeMeetingId);
    else if (hasHappened(invitedOn, asOf)) add(record.held, deputyId, committeeMeetingId);
  }
  return record;
}

/** Whether the deputy has sat in at enough meetings. */
export const hasSatIn = ({ attended }: SittingInRecord, deputyId: string, minimum: number): boolean =>
  (attended.get(deputyId)?.size ?? 0) >= minimum;
