// The case files of this package.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../dist/data/cases/', import.meta.url);

/** The cases of the rules whose id begins with one of the prefixes. Throws when there are none: a typing error must not pass. */
export function readCaseFiles(prefixes) {
  const wanted = readdirSync(folder)
    .filter((name) => prefixes.some((prefix) => name.startsWith(prefix)))
    .toSorted();
  if (wanted.length === 0) throw new Error(`No rule has an id that begins with ${prefixes.join(' or ')}.`);
  return wanted.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}
