// Where the repository is and which workspaces live in it. Node built-ins only: the launchers need it before anything is installed.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the root package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A path below the root. */
export const at = (...segments) => path.join(root, ...segments);

/** The JSON in a file below the root. */
export const readJson = (...segments) => JSON.parse(readFileSync(at(...segments), 'utf8'));

/**
 * Every workspace: its folder relative to the root, with forward slashes, and its package.json.
 * @returns {{ dir: string, manifest: { name: string, version: string, private?: boolean, [field: string]: any } }[]}
 */
export const workspaces = () =>
  readJson('package.json')
    .workspaces.map((pattern) => pattern.replace('/*', ''))
    .flatMap((parent) => readdirSync(at(parent)).map((folder) => `${parent}/${folder}`))
    .filter((dir) => existsSync(at(dir, 'package.json')))
    .map((dir) => ({ dir, manifest: readJson(dir, 'package.json') }));

/** The workspaces that are published: those not marked private. */
export const published = () => workspaces().filter(({ manifest }) => !manifest.private);
