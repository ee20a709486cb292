import path from 'node:path';
import { at } from '@deputy-work/config/workspaces';
import type { Plugin } from 'vite';
import { discover } from './discover.ts';
import { pageStories } from './page-stories.ts';
import { packagesModule } from './packages-module.ts';
import { planStories } from './plan-stories.ts';
import { ruleStories } from './rule-stories.ts';
import { writeStories } from './write-stories.ts';

const desk = at('apps/storybook');
const virtual = 'virtual:packages';
const resolved = `\0${virtual}`;

/** Writes the stories that follow from the packages, and answers the plugin through which pages get what the packages hold. */
export async function generateDesk(): Promise<Plugin> {
  const found = await discover();
  writeStories(path.join(desk, 'generated'), [
    ...planStories(),
    ...pageStories(),
    ...(await Promise.all(found.topics.map(ruleStories))),
  ]);
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
