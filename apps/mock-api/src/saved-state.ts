import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Change } from './changes.ts';
import { appendLine, lineOf } from './journal.ts';
import { replay } from './read-journal.ts';
import { readText } from './read-text.ts';
import type { State } from './resources.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';
import { StateFileError } from './state-file-error.ts';

/** The state in its files: a snapshot, and beside it a journal of what has changed since. */
export interface SavedState {
  /** As it was found. */
  readonly found: State;
  /** Keeps a change of `current`. When this returns it is on the disk; when it throws nothing was kept. */
  readonly append: (change: Change, current: State) => void;
  /** Keeps a state that doesn't follow from the one before. */
  readonly replace: (next: State) => void;
}

/** Beyond so many bytes the journal is folded into a new snapshot. */
const foldAt = 8_000_000;

/** Opens the state in `file`, or begins with `initial` when it isn't there. Throws {@link StateFileError}, and touches nothing, when it can't be used. */
export function openSavedState(file: string, initial: () => State): SavedState {
  const { dir, name } = path.parse(file);
  const journal = path.join(dir, `${name}.journal`);
  const snapshot = readSnapshot(file);
  const text = readText(journal);
  if (!snapshot && text) throw new StateFileError(journal, `${file}, which it continues, is not there`);
  const found = snapshot ? replay(journal, text ?? '', snapshot) : { changes: 0, state: initial() };
  let { changes } = found;
  let length = 0;

  // The snapshot first: it says how many changes it holds, so those that the journal still has are not made twice when this is cut short.
  const fold = (state: State) => {
    writeSnapshot(file, { changes, state });
    writeFileSync(journal, '');
    length = 0;
  };
  if (!snapshot || text !== '') fold(found.state);

  return {
    found: found.state,
    append(change, current) {
      if (length > foldAt) fold(current);
      length = appendLine(journal, lineOf({ number: changes + 1, ...change }), length);
      changes++;
    },
    replace: fold,
  };
}
