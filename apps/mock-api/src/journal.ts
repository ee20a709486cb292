import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import type { Change } from './changes.ts';

/** A change with its number: they are counted from the first one ever, so that a snapshot can say which it holds. */
export type NumberedChange = Change & { readonly number: number };

/** A change as a line of the journal. */
export const lineOf = (change: NumberedChange): string => `${JSON.stringify(change)}\n`;

/**
 * Appends a line to a journal of `length` bytes and forces it to the disk; answers the new length. When that fails the journal is as it was.
 * Throws when the journal is not there, or not as long as it should be: then another process writes to it, and numbers would be given twice.
 */
export function appendLine(file: string, line: string, length: number): number {
  const descriptor = openSync(file, constants.O_WRONLY | constants.O_APPEND);
  try {
    const { size } = fstatSync(descriptor);
    if (size !== length) {
      throw new Error(
        `${file} has ${size} bytes where ${length} were written. Another process has changed it: stop one of the two, and start again.`,
      );
    }
    appendAndSync(descriptor, line, length);
  } finally {
    closeSync(descriptor);
  }
  return length + Buffer.byteLength(line);
}

function appendAndSync(descriptor: number, line: string, length: number): void {
  try {
    writeFileSync(descriptor, line);
    fsyncSync(descriptor);
  } catch (error) {
    ftruncateSync(descriptor, length);
    throw error;
  }
}
