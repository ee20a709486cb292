// The launchers' child processes: whatever ends the launcher ends them, and none is left behind.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { root } from '../workspaces.mjs';

const posix = process.platform !== 'win32';
const graceMs = 5000;
const live = new Set();

const environment = () => ({
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
});

/** @typedef {import('node:child_process').SpawnOptions} SpawnOptions */

/** Starts a program at the root of the repository. On POSIX it leads a process group, so that its own children end with it. */
export const start = (command, args, /** @type {SpawnOptions} */ { env = {}, ...options } = {}) => {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: posix,
    ...options,
    env: { ...environment(), ...env },
  });
  if (child.pid) live.add(child);
  child.once('exit', () => live.delete(child));
  return child;
};

/** Runs a program to its end and answers its exit code; with `quiet` also all it said, which is then not printed. */
export const run = (
  command,
  args,
  /** @type {SpawnOptions & { quiet?: boolean }} */ { quiet = false, ...options } = {},
) =>
  new Promise((resolve) => {
    const child = start(command, args, { ...options, ...(quiet && { stdio: ['ignore', 'pipe', 'pipe'] }) });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });

/** Runs a JavaScript tool of node_modules with the Node that runs this. */
export const runTool = (script, args, options) =>
  run(process.execPath, [`node_modules/${script}`, ...args], options);

const parentOf = (pid) => {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
  } catch {
    return undefined;
  }
};

/** A process and all that descend from it, as far as the system tells (Linux does). */
const familyOf = (pid) => {
  const all = existsSync('/proc/self/stat') ? readdirSync('/proc').map(Number).filter(Boolean) : [];
  const parents = new Map(all.map((each) => [each, parentOf(each)]));
  const family = [pid];
  for (const member of family) family.push(...all.filter((each) => parents.get(each) === member));
  return family;
};

const signal = (pid, name) => {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended in the meantime.
  }
};

/** Ends every child, kindly at first, and its descendants: npm passes no signal on to what it runs. */
const stopAll = async () => {
  const children = [...live];
  const ended = Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
  const groups = posix ? children.map(({ pid }) => -pid) : [];
  const all = [...children.flatMap(({ pid }) => familyOf(pid)), ...groups];
  for (const pid of all) signal(pid, 'SIGTERM');
  const force = setTimeout(() => all.forEach((pid) => signal(pid, 'SIGKILL')), graceMs);
  await ended;
  clearTimeout(force);
};

let exiting;

/** Whether this process is on its way out, so that a child's end is no surprise. */
export const isExiting = () => exiting !== undefined;

/** Ends this process with all its children, once; a second call waits for the first. */
export const exit = (code) => {
  exiting ??= stopAll().then(() => process.exit(code));
  return exiting;
};

/** Who started us: the parent and, under npm, which puts a shell in between, the parent's parent (told on Linux only). */
const starters = () => `${process.ppid} ${process.env.npm_lifecycle_event ? parentOf(process.ppid) : ''}`;

/** From now on Ctrl-C, a polite kill, and the death of who started us end this process with `code`. */
export const exitOnSignals = (code) => {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => exit(code));
  // npm passes no signal on: when npm is killed, this process becomes an orphan. Notice and stop.
  const before = starters();
  setInterval(() => starters() !== before && exit(code), 500).unref();
};
