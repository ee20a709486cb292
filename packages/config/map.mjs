// The map of the house: who may import whom. Top first; imports run downward only, never inside one layer.
import { workspaces } from './workspaces.mjs';

export const layers = [
  // The stories of ui are told with sample data; what it ships knows of none, because fixtures is no dependency of it.
  ['ui', 'conformance'],
  ['fixtures'],
  ['meetings', 'inspection', 'liaison'],
  ['loop'],
  ['plan-2022'],
  ['work-plan', 'congress', 'calendar', 'planning'],
  ['rules'],
];

const scope = '@deputy-work/';

/** The layer of a package's folder name; the apps live above all layers. */
const layerOf = (folder) => {
  const found = layers.findIndex((layer) => layer.includes(folder));
  if (found >= 0) return found;
  throw new Error(
    `packages/${folder} has no place on the map, so nobody knows what it may import. ` +
      `Add it to a layer in packages/config/map.mjs.`,
  );
};

/** The names of the packages that a workspace may import: for a package all layers below its own, for an app every layer. */
export const importable = (dir) => {
  const [parent, folder] = dir.split('/');
  const below = parent === 'apps' ? layers : layers.slice(layerOf(folder) + 1);
  return below.flat().map((name) => scope + name);
};

/** The domain workspaces and apps: all but this package, which holds presets and no domain. */
export const mapped = () => workspaces().filter(({ dir }) => dir !== 'packages/config');

/** Every dependency between workspaces that runs against the map, as a sentence each. */
export const wrongDependencies = () =>
  mapped().flatMap(({ dir, manifest }) => {
    const allowed = new Set([...importable(dir), `${scope}config`]);
    // An app's tests may start another app: the journey through admin runs against the real mock-api.
    const own = { ...manifest.dependencies, ...(dir.startsWith('packages/') && manifest.devDependencies) };
    return Object.keys({ ...own, ...manifest.peerDependencies })
      .filter((name) => name.startsWith(scope) && !allowed.has(name))
      .map((name) => `${dir}/package.json depends on ${name}, which is not below it on the map.`);
  });
