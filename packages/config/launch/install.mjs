// Node and node_modules as the launchers need them. Node built-ins only: this runs before anything is installed.
import { existsSync } from 'node:fs';
import { at, readJson } from '../workspaces.mjs';
import { exit } from './children.mjs';
import { npm } from './npm.mjs';

const [neededMajor, neededMinor] = [20, 19];

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  console.error(
    `Node ${process.versions.node} is too old for our tools: please install Node ${neededMajor}.${neededMinor} or newer.`,
  );
  process.exit(1);
};

/** Whether node_modules holds what package-lock.json asks for, by the copy of the lock that npm leaves inside it. */
const isInstalled = () => {
  if (!existsSync(at('node_modules/.package-lock.json'))) return false;
  const wanted = readJson('package-lock.json').packages;
  const present = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(wanted)
    .filter(([place, { optional }]) => place.includes('node_modules/') && !optional)
    .every(([place, { version }]) => place in present && present[place].version === version);
};

/** Checks Node, and installs when node_modules differs from the lock. Ends the process when either is in vain. */
export const ensureInstalled = async () => {
  checkNode();
  if (isInstalled()) return;
  // A fresh clone takes the lock by the letter; an older node_modules is brought up to it without being thrown away.
  const how = existsSync(at('node_modules')) ? ['install', '--no-save'] : ['ci'];
  console.log(`> npm ${how[0]}`);
  const { code } = await npm([...how, '--include=dev', '--include=optional', '--prefer-offline']);
  if (code !== 0) await exit(code);
};
