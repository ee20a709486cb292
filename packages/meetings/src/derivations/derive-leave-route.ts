import type { Congress, Session } from '@deputy-work/congress';
import { valueOn, type Citation, type Overlay } from '@deputy-work/rules';
import { leaveAuthorities } from '../codes/leave-authorities.ts';
import { authoritiesFor, occasionsOf } from '../internal/leave.ts';
import { leaveApprovers } from '../parameters/leave-approvers.ts';
import { leaveRoutes } from '../parameters/leave-routes.ts';
import { npcLeaveManner } from '../parameters/npc-leave-manner.ts';
import type { LeaveAuthority, LeaveRequest } from '../schema/index.ts';

/** Who deals with leave on one occasion, and by which sources. Any of those named will do; where nobody is, no source says. */
export interface LeaveRouteFound {
  readonly addressees: readonly LeaveAuthority[];
  readonly approvers: readonly LeaveAuthority[];
  readonly basis: readonly Citation[];
}

/** What the route depends on: when leave is asked, and from what. */
export type LeaveOccasionFacts = Pick<LeaveRequest, 'askedOn' | 'scope'>;

/**
 * Who is to be asked for leave, and who approves it (请假由谁受理、由谁批准), on the day it is asked and in that place.
 *
 * For the NPC its Rules of Procedure, art. 15, name the secretariat and nobody who approves; for local congresses only places name anybody, through
 * the overlay. Nobody is named either while the opening day of the session is unknown, because before and during it may differ.
 */
export function deriveLeaveRoute(
  request: LeaveOccasionFacts,
  { level }: Pick<Congress, 'level'>,
  session: Session | undefined,
  overlay?: Overlay,
): LeaveRouteFound {
  const occasions = occasionsOf(request, level, session) ?? [];
  const asked = valueOn(level === 'national' ? npcLeaveManner : leaveRoutes, request.askedOn, overlay);
  const approved = valueOn(leaveApprovers, request.askedOn, overlay);
  const named = asked.known ? asked.value : [];
  const addressees = level === 'national' ? named : authoritiesFor(occasions, named);
  const approvers = authoritiesFor(occasions, approved.known ? approved.value : []);
  return {
    addressees: addressees.filter(isAuthority),
    approvers: approvers.filter(isAuthority),
    basis: distinct([
      ...(asked.known && addressees.length > 0 ? asked.basis : []),
      ...(approved.known && approvers.length > 0 ? approved.basis : []),
    ]),
  };
}

const isAuthority = (code: string): code is LeaveAuthority => Object.hasOwn(leaveAuthorities, code);

/** One article often says both, and is then named once. */
const distinct = (basis: readonly Citation[]): readonly Citation[] => [
  ...new Map(basis.map((citation) => [JSON.stringify(citation), citation])).values(),
];
