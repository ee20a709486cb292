import { AttendanceEntry } from '@deputy-work/meetings/schema';
import * as z from 'zod';
import { changed } from './changes.ts';
import { findRecord } from './find-record.ts';
import type { NumberedChange } from './journal.ts';
import { resourceNames, type State } from './resources.ts';
import { faultOf, type Snapshot } from './snapshot.ts';
import { StateFileError } from './state-file-error.ts';

const number = z.int().min(1);
const resource = z.enum(resourceNames);
const record = z.looseObject({ id: z.string(), version: z.int() });

const Line: z.ZodType<NumberedChange> = z.discriminatedUnion('kind', [
  z.strictObject({ number, kind: z.literal('put'), resource, records: z.array(record) }),
  z.strictObject({ number, kind: z.literal('remove'), resource, id: z.string() }),
  z.strictObject({
    number,
    kind: z.literal('mark'),
    sheetId: z.string(),
    version: z.int(),
    entries: z.array(AttendanceEntry),
  }),
]);

/**
 * The snapshot with the changes of a journal's text that came after it. A last line that was not finished was never acknowledged, and is left aside;
 * of anything else that is wrong a {@link StateFileError} names the line.
 */
export function replay(file: string, text: string, snapshot: Snapshot): Snapshot {
  const lines = text.split('\n').slice(0, -1);
  let { changes, state } = snapshot;
  let expected: number | undefined;
  for (const [index, line] of lines.entries()) {
    const refuse = (fault: string) => new StateFileError(file, `line ${index + 1}: ${fault}`);
    const change = parse(line);
    if (typeof change === 'string') throw refuse(change);
    expected ??= Math.min(change.number, changes + 1);
    if (change.number !== expected)
      throw refuse(`change ${expected} is missing before change ${change.number}`);
    expected++;
    if (change.number <= changes) continue;
    const fault = faultIn(change, state);
    if (fault !== undefined) throw refuse(fault);
    state = changed(state, change);
    changes = change.number;
  }
  return { changes, state };
}

/** The change, or why the line is none. */
function parse(line: string): NumberedChange | string {
  try {
    const { data, error } = Line.safeParse(JSON.parse(line));
    return data ?? z.prettifyError(error);
  } catch (error) {
    return `it is not JSON (${(error as Error).message})`;
  }
}

function faultIn(change: NumberedChange, state: State): string | undefined {
  switch (change.kind) {
    case 'put':
      return change.records
        .map((each) => faultOf(change.resource, each))
        .find((fault) => fault !== undefined);
    case 'remove':
      return findRecord(state, change.resource, change.id)
        ? undefined
        : `there is no "${change.id}" to remove`;
    case 'mark':
      return findRecord(state, 'sheets', change.sheetId)
        ? undefined
        : `there is no sheet "${change.sheetId}"`;
  }
}
