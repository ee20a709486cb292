import type { PairReason } from '../liaison-plan.ts';
import type { PairingDeputy, PairingMember } from '../liaison-wishes.ts';
import { sharedFields } from './liaison-problem.ts';

/** Where the deputy comes from. */
function originOf(
  { memberId }: PairingDeputy,
  { id }: PairingMember,
  isMember: (id: string) => boolean,
): PairReason {
  if (memberId === undefined) return { code: 'new' };
  if (memberId === id) return { code: 'kept' };
  return { code: isMember(memberId) ? 'moved' : 'member-left', memberId };
}

/** The reasons of one pair. */
export function reasonsOf(
  deputy: PairingDeputy,
  member: PairingMember,
  pinned: boolean,
  isMember: (id: string) => boolean,
): readonly PairReason[] {
  const fields = sharedFields(deputy, member);
  const { electoralUnitId, isGrassRoots } = deputy;
  return [
    ...(pinned ? [{ code: 'pinned' } as const] : []),
    originOf(deputy, member, isMember),
    ...(fields.length > 0 ? [{ code: 'fields', fields } as const] : []),
    ...(electoralUnitId === member.electoralUnitId
      ? [{ code: 'same-electoral-unit', electoralUnitId } as const]
      : []),
    ...(isGrassRoots ? [{ code: 'grass-roots' } as const] : []),
  ];
}
