import { readFileSync } from 'node:fs';
import type { ConformanceFile } from '../src/index.ts';

/** Where the published data lies. */
export const folder = new URL('../dist/data/', import.meta.url);

/** What a file of the data holds. */
export const readData = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

/** The list of all files, each with what its schema is. */
export const { version, files } = readData('manifest.json') as {
  readonly version: string;
  readonly files: readonly { readonly path: string; readonly schema: string }[];
};

/** All legal cases, as they are published. */
export const caseFiles = files
  .filter(({ path }) => path.startsWith('cases/'))
  .map(({ path }) => readData(path) as ConformanceFile);
