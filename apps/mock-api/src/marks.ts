import { distinctBy, Id } from '@deputy-work/congress/schema';
import { AttendanceEntry } from '@deputy-work/meetings/schema';
import * as z from 'zod';
import { parseBody } from './parse-body.ts';
import { Problem, type FieldError } from './problem.ts';
import type { State } from './resources.ts';

type Sheet = State['sheets'][number];

const { status, intervals } = AttendanceEntry.shape;
const EntryState = z.strictObject({ status, intervals });
type EntryState = z.infer<typeof EntryState>;

const Mark = z
  .strictObject({ deputyId: Id, from: EntryState, to: EntryState })
  .superRefine(({ deputyId, to }, context) => {
    for (const { path, message } of AttendanceEntry.safeParse({ deputyId, ...to }).error?.issues ?? [])
      context.addIssue({ code: 'custom', path: ['to', ...path], message });
  });

const Marks = z.strictObject({
  marks: z
    .array(Mark)
    .min(1)
    .superRefine(distinctBy(({ deputyId }) => deputyId, 'deputyId')),
});

/**
 * The entries that marks ask for: `{ marks: [{ deputyId, from, to }] }`, all or none. Each says how it found the person, so that two clerks can
 * mark different people at once, and neither overwrites the other. Throws a {@link Problem} otherwise.
 */
export function entriesMarked({ entries }: Sheet, body: unknown): readonly AttendanceEntry[] {
  const { marks } = parseBody(
    Marks,
    body,
    'Nobody was marked. Send { "marks": [{ deputyId, from, to }] }, each with a status and intervals.',
  );
  const listed = new Map(entries.map((entry) => [entry.deputyId, entry]));
  const unlisted = marks.flatMap(({ deputyId }, index): FieldError[] =>
    listed.has(deputyId)
      ? []
      : [{ path: `marks.${index}.deputyId`, message: `"${deputyId}" is not on this sheet` }],
  );
  if (unlisted.length > 0) {
    throw new Problem('invalid-record', 'Nobody was marked. Mark those whom the sheet lists.', {
      errors: unlisted,
    });
  }
  const stale = marks.flatMap(({ deputyId, from }) => {
    const entry = listed.get(deputyId);
    return entry && !isSame(entry, from) ? [entry] : [];
  });
  if (stale.length > 0) {
    throw new Problem(
      'stale-mark',
      'Somebody else has marked these people meanwhile, so nobody was marked. Look at how they stand in stale, and mark again.',
      { stale },
    );
  }
  return marks.map(({ deputyId, to }) => ({ deputyId, ...to }));
}

/** The sheet with the people of these entries standing as they say. */
export function withEntries<S extends Sheet>(sheet: S, changed: readonly AttendanceEntry[]): S {
  const next = new Map(changed.map((entry) => [entry.deputyId, entry]));
  return { ...sheet, entries: sheet.entries.map((entry) => next.get(entry.deputyId) ?? entry) };
}

const isSame = (a: EntryState, b: EntryState) => textOf(a) === textOf(b);

const textOf = ({ status, intervals }: EntryState) =>
  JSON.stringify([status, intervals.map(({ from, to, mode }) => [from, to, mode])]);
