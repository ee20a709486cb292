import { readText } from './read-text.ts';
import { resourceNames, schemas, type ResourceName, type State } from './resources.ts';
import { splitVersion } from './split-version.ts';
import { StateFileError } from './state-file-error.ts';
import { writeAtomically } from './write-atomically.ts';

/** The state after so many changes. */
export interface Snapshot {
  readonly changes: number;
  readonly state: State;
}

/** Reads a snapshot, or answers undefined when there is no file yet. Throws {@link StateFileError} when the file is none. */
export function readSnapshot(file: string): Snapshot | undefined {
  const text = readText(file);
  if (text === undefined) return undefined;
  const { changes = 0, ...state } = (parse(file, text) ?? {}) as Partial<State & { changes: unknown }>;
  if (!isCount(changes)) throw new StateFileError(file, 'changes is no whole number');
  for (const name of resourceNames) assertRecords(file, name, state[name]);
  return { changes, state: state as State };
}

export const writeSnapshot = (file: string, { changes, state }: Snapshot): void =>
  writeAtomically(file, JSON.stringify({ changes, ...state }));

/** What is wrong with a record that was kept, if anything is: `version is no whole number`. */
export function faultOf(name: ResourceName, record: unknown): string | undefined {
  const { version, fact } = splitVersion(record);
  if (!isCount(version)) return 'version is no whole number';
  const issue = schemas[name].safeParse(fact).error?.issues[0];
  return issue && `${issue.path.join('.')}: ${issue.message}`;
}

const isCount = (value: unknown): value is number => Number.isInteger(value);

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StateFileError(file, `it is not JSON (${(error as Error).message})`, { cause: error });
  }
}

function assertRecords(file: string, name: ResourceName, records: unknown): void {
  if (!Array.isArray(records)) {
    throw new StateFileError(file, `it has no list "${name}", so an earlier version may have written it`);
  }
  records.forEach((record: unknown, index) => {
    const fault = faultOf(name, record);
    if (fault !== undefined) throw new StateFileError(file, `${name}.${index}.${fault}`);
  });
}
