import { existsSync } from 'node:fs';
import { at } from '@deputy-work/config/workspaces';
import type { Alias } from 'vite';
import { everyPackage } from './workspace-package.ts';

const sourceOf = (dir: string, subpath: string) => {
  const name = subpath === '.' ? 'index' : subpath.slice(2);
  return [`src/${name}.ts`, `src/${name}/index.ts`]
    .map((file) => at(dir, file))
    .find((file) => existsSync(file));
};

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * Takes a package from its source instead of from `dist`. Stories of `@deputy-work/ui` import their component from beside them; were
 * the desk to take the provider from `dist`, the two would not meet.
 */
export function fromSource(name: string): Alias[] {
  const found = everyPackage().find(({ manifest }) => manifest.name === name);
  if (!found) throw new Error(`No workspace is called ${name}, so it can't be taken from its source.`);
  return Object.keys(found.manifest.exports ?? {}).flatMap((subpath) => {
    const replacement = sourceOf(found.dir, subpath);
    const find = new RegExp(`^${escape(name + subpath.slice(1))}$`);
    return replacement === undefined ? [] : [{ find, replacement }];
  });
}
