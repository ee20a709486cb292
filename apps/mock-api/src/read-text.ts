import { readFileSync } from 'node:fs';
import { StateFileError } from './state-file-error.ts';

/** The text of a file, or undefined when there is none. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new StateFileError(file, `it can't be read (${(error as Error).message})`, { cause: error });
  }
}
