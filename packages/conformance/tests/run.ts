import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/run.mjs', import.meta.url));

/** What the command `deputy-work-conformance` says with these arguments, and how it ends. */
export function run(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
  return { stdout, stderr, status, sum: stdout.trimEnd().split('\n').at(-1) };
}

/** A command that does this with each question, which is `asked`. */
export const command = (does: string): readonly string[] => [
  process.execPath,
  '-e',
  `require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
    const asked = JSON.parse(line);
    const answer = (value) => console.log(JSON.stringify(value));
    ${does}
  })`,
];
