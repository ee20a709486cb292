import { distinctBy, Id, LocalDate } from '@deputy-work/congress/schema';
import type { CommitteeMeeting, Invitation } from '@deputy-work/meetings';
import { hasHappened } from '@deputy-work/rules';
import * as z from 'zod';
import { findRecord } from './find-record.ts';
import { parseBody } from './parse-body.ts';
import { Problem, type FieldError } from './problem.ts';
import type { State } from './resources.ts';

const Acceptance = z.strictObject({ deputyId: Id, committeeMeetingId: Id });
type Acceptance = z.infer<typeof Acceptance>;

const Acceptances = z.strictObject({
  on: LocalDate,
  invitations: z
    .array(Acceptance)
    .min(1)
    .superRefine(distinctBy((invitation) => pairOf(invitation))),
});

const advice =
  'Nobody was invited. Send { "on": "2022-06-20", "invitations": [{ deputyId, committeeMeetingId }] }.';

/** The invitations to sit in that a plan asks for, all or none. Throws a {@link Problem} that names those that can't be sent. */
export function invitationsToSitIn(state: State, congressId: string, body: unknown): readonly Invitation[] {
  const { on, invitations } = parseBody(Acceptances, body, advice);
  assertOfCongress(state, congressId, invitations);
  const refused = refusals(state, invitations, on);
  if (refused.length > 0) {
    throw new Problem('invitation-refused', 'Nobody was invited. Leave out or move those named in errors.', {
      errors: refused,
    });
  }
  return invitations.map((invitation) => ({
    id: `invitations-${crypto.randomUUID()}`,
    congressId,
    ...invitation,
    invitedOn: on,
  }));
}

function assertOfCongress(state: State, congressId: string, invitations: readonly Acceptance[]): void {
  const isOf = (record: { readonly congressId: string } | undefined) => record?.congressId === congressId;
  const errors = invitations.flatMap(({ deputyId, committeeMeetingId }, index): FieldError[] => [
    ...(isOf(findRecord(state, 'deputies', deputyId))
      ? []
      : [{ path: `invitations.${index}.deputyId`, message: 'is no deputy of this congress' }]),
    ...(isOf(findRecord(state, 'committee-meetings', committeeMeetingId))
      ? []
      : [{ path: `invitations.${index}.committeeMeetingId`, message: 'is no meeting of this congress' }]),
  ]);
  if (errors.length > 0) throw new Problem('invalid-record', advice, { errors });
}

function refusals(state: State, invitations: readonly Acceptance[], on: string): FieldError[] {
  const invited = new Set<string>();
  const taken = new Map<string, number>();
  for (const { deputyId, committeeMeetingId, declinedOn } of state.invitations) {
    if (committeeMeetingId === undefined) continue;
    invited.add(pairOf({ deputyId, committeeMeetingId }));
    if (!hasHappened(declinedOn, on)) take(taken, committeeMeetingId);
  }
  return invitations.flatMap((invitation, index): FieldError[] => {
    const { committeeMeetingId } = invitation;
    const meeting = findRecord(state, 'committee-meetings', committeeMeetingId);
    const seats = meeting?.seatsForDeputies ?? Infinity;
    const message = invited.has(pairOf(invitation))
      ? 'has been invited to this meeting already'
      : (closedBecause(meeting, on) ??
        (take(taken, committeeMeetingId) > seats ? 'has no seat left at this meeting' : undefined));
    return message === undefined ? [] : [{ path: `invitations.${index}`, message }];
  });
}

function take(taken: Map<string, number>, meetingId: string): number {
  const seats = (taken.get(meetingId) ?? 0) + 1;
  taken.set(meetingId, seats);
  return seats;
}

function closedBecause(meeting: CommitteeMeeting | undefined, on: string): string | undefined {
  if (hasHappened(meeting?.cancelledOn, on)) return 'is invited to a meeting that was called off';
  return hasHappened(meeting?.opensOn, on) ? 'is invited to a meeting that has opened' : undefined;
}

const pairOf = ({ deputyId, committeeMeetingId }: Acceptance) => `${committeeMeetingId} ${deputyId}`;
