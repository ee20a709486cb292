import path from 'node:path';
import { at } from '@deputy-work/config/workspaces';
import type { Plugin } from 'vite';
import { discover, type Found } from './discover.ts';
import { pageStories } from './page-stories.ts';
import { packagesModule } from './packages-module.ts';
import { planStories } from './plan-stories.ts';
import { ruleStories } from './rule-stories.ts';
import { englishNames } from './story-file.ts';
import { writeStories } from './write-stories.ts';

const desk = at('apps/storybook');
const virtual = 'virtual:packages';
const resolved = `\0${virtual}`;

/** What Storybook needs of what was generated. */
interface GeneratedDesk {
  /** Gives pages what the packages hold. */
  readonly packages: Plugin;
  /** The English of names in the side bar, by the Chinese. */
  readonly english: Readonly<Record<string, string>>;
}

/** Writes the stories that follow from the packages. */
export async function generateDesk(): Promise<GeneratedDesk> {
  const found = await discover();
  const files = [...planStories(), ...pageStories(), ...(await Promise.all(found.topics.map(ruleStories)))];
  writeStories(path.join(desk, 'generated'), files);
  return { packages: packagesPlugin(found), english: englishNames(files) };
}

function packagesPlugin(found: Found): Plugin {
  return {
    name: 'deputy-work-packages',
    // The virtual module is not there to be scanned for what it needs, so what it imports is named; else a test would be reloaded midway.
    config: () => ({
      optimizeDeps: { entries: [path.join(desk, 'src/packages/*.ts'), at('packages/*/dist/**/*.js')] },
    }),
    resolveId: (id) => (id === virtual ? resolved : undefined),
    load: (id) => (id === resolved ? packagesModule(found, path.join(desk, 'src/packages')) : undefined),
  };
}
