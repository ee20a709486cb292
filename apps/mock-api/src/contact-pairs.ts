import { distinctBy, Id, LocalDate } from '@deputy-work/congress/schema';
import type { ContactAssignment } from '@deputy-work/liaison';
import * as z from 'zod';
import { membersOn } from './members-on.ts';
import { parseBody } from './parse-body.ts';
import { Problem, type FieldError } from './problem.ts';
import { faultyReferences } from './references.ts';
import type { State } from './resources.ts';

const Pair = z
  .strictObject({ memberId: Id, deputyId: Id })
  .refine(({ memberId, deputyId }) => memberId !== deputyId, {
    path: ['deputyId'],
    message: 'must be somebody else than the member',
  });
type Pair = z.infer<typeof Pair>;

const Pairs = z.array(Pair).superRefine(distinctBy(({ memberId, deputyId }) => `${memberId} ${deputyId}`));

const Changes = z
  .strictObject({ on: LocalDate, begun: Pairs, ended: Pairs })
  .refine(({ begun, ended }) => begun.length + ended.length > 0, {
    path: ['begun'],
    message: 'must name a pair when ended names none',
  });

const advice =
  'Nothing was changed. Send { "on": "2022-06-20", "begun": [{ memberId, deputyId }], "ended": [{ memberId, deputyId }] }.';

/**
 * The assignments that a plan of pairs changes, all or none: those it ends, which last until the day before, and those it begins. Throws a
 * {@link Problem} that names the pairs that can't.
 */
export function assignmentsChanged(
  state: State,
  congressId: string,
  body: unknown,
): readonly ContactAssignment[] {
  const { on, begun, ended } = parseBody(Changes, body, advice);
  const strangers = faultyReferences({ begun, ended }, congressId, state);
  if (strangers.length > 0) throw new Problem('invalid-record', advice, { errors: strangers });

  const going = goingOn(state, congressId, on);
  const errors = [
    ...refusedToBegin(begun, going, membersOn(state, congressId, on)),
    ...refusedToEnd(ended, going, on),
  ];
  if (errors.length > 0) {
    throw new Problem('pair-refused', 'Nothing was changed. Leave out those named in errors.', { errors });
  }
  const to = dayBefore(on);
  const isEnded = (each: ContactAssignment) => each.from < on && ended.some((pair) => isSame(pair, each));
  return [
    ...going.filter(isEnded).map((each) => ({ ...each, to })),
    ...begun.map((pair) => ({
      id: `contact-assignments-${crypto.randomUUID()}`,
      congressId,
      ...pair,
      from: on,
    })),
  ];
}

/** The assignments of a congress that last on a day, or begin later. */
const goingOn = (state: State, congressId: string, day: string): readonly ContactAssignment[] =>
  state['contact-assignments'].filter(
    (each) => each.congressId === congressId && (each.to === undefined || each.to >= day),
  );

const refusedToBegin = (
  pairs: readonly Pair[],
  going: readonly ContactAssignment[],
  members: ReadonlySet<string>,
): readonly FieldError[] =>
  pairs.flatMap((pair, index) => [
    ...(members.has(pair.memberId)
      ? []
      : [{ path: `begun.${index}.memberId`, message: 'is no member of the standing committee' }]),
    ...(going.some((each) => isSame(pair, each))
      ? [{ path: `begun.${index}`, message: 'is a pair already' }]
      : []),
  ]);

const refusedToEnd = (
  pairs: readonly Pair[],
  going: readonly ContactAssignment[],
  on: string,
): readonly FieldError[] =>
  pairs.flatMap((pair, index) =>
    going.some((each) => each.from < on && isSame(pair, each))
      ? []
      : [{ path: `ended.${index}`, message: 'is no pair that began before that day' }],
  );

/** A date is read as its midnight in UTC, so no time zone shifts it. */
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const isSame = (a: Pair, b: Pair) => a.memberId === b.memberId && a.deputyId === b.deputyId;
