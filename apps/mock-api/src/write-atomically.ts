import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Replaces a file so that a reader, or a power cut, finds the old text or the new, never a part: the text goes to a file beside it,
 * is forced to the disk, and then takes the name.
 */
export function writeAtomically(file: string, text: string): void {
  const folder = path.dirname(file);
  mkdirSync(folder, { recursive: true });
  const partial = `${file}.${process.pid}.partial`;
  try {
    withFile(partial, 'w', (descriptor) => {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    });
    renameSync(partial, file);
    // Windows opens no folders, and needs not: there a rename waits for the disk.
    if (process.platform !== 'win32') withFile(folder, 'r', fsyncSync);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

function withFile(file: string, flags: string, work: (descriptor: number) => void): void {
  const descriptor = openSync(file, flags);
  try {
    work(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
