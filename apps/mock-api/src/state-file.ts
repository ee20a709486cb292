import { readFileSync } from 'node:fs';
import { resourceNames, schemas, type State } from './resources.ts';
import { splitVersion } from './split-version.ts';
import { writeAtomically } from './write-atomically.ts';

/** The state file can't be used. It is left as it is: it may be somebody's work. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError';

  constructor(file: string, fault: string, options?: ErrorOptions) {
    super(
      `${file} can't be used as the state of the mock API: ${fault}. It was not touched. ` +
        'Mend it, or move it away to start from the samples again.',
      options,
    );
  }
}

/** Reads the state, or answers undefined when there is no file yet. Throws {@link StateFileError} when the file is not a state. */
export function readState(file: string): State | undefined {
  const text = readText(file);
  if (text === undefined) return undefined;
  const state = parse(file, text);
  for (const name of resourceNames) assertRecords(file, name, (state as Partial<State> | null)?.[name]);
  return state as State;
}

export const writeState = (file: string, state: State): void => writeAtomically(file, JSON.stringify(state));

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new StateFileError(file, `it can't be read (${(error as Error).message})`, { cause: error });
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StateFileError(file, `it is not JSON (${(error as Error).message})`, { cause: error });
  }
}

function assertRecords(file: string, name: keyof State, records: unknown): void {
  if (!Array.isArray(records)) throw new StateFileError(file, `it has no list "${name}"`);
  records.forEach((record: unknown, index) => {
    const { version, fact } = splitVersion(record);
    if (!Number.isInteger(version))
      throw new StateFileError(file, `${name}.${index}.version is no whole number`);
    const { error } = schemas[name].safeParse(fact);
    const issue = error?.issues[0];
    if (issue) throw new StateFileError(file, `${[name, index, ...issue.path].join('.')}: ${issue.message}`);
  });
}
