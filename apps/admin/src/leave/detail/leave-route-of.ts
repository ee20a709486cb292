import { deriveLeaveRoute, type LeaveOccasionFacts, type LeaveRouteFound } from '@deputy-work/meetings';
import { layerOverlays } from '@deputy-work/rules';
import type { LeaveRecords } from '../use-leave-records.ts';

/** Who deals with leave from a session in its place; undefined where its congress is not on record. */
export function leaveRouteOf(
  request: LeaveOccasionFacts & { readonly sessionId: string },
  { sessions, congresses, overlays }: LeaveRecords,
): LeaveRouteFound | undefined {
  const session = sessions.find(({ id }) => id === request.sessionId);
  const congress = congresses.find(({ id }) => id === session?.congressId);
  if (!congress) return undefined;
  const { jurisdiction } = congress;
  const overlay = jurisdiction === undefined ? undefined : layerOverlays(jurisdiction, overlays);
  return deriveLeaveRoute(request, congress, session, overlay);
}
