// Which imports a file may have. One rule entry per file, because a later entry replaces an earlier one.
import { builtinModules } from 'node:module';
import { importable } from '../map.mjs';
import { workspaces } from '../workspaces.mjs';

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const anyOf = (names) => `(?:${names.map(escape).join('|')})`;

/** Matches our packages except the named ones. */
const oursExcept = (names) => `^(?!${anyOf([...names, 'nobody'])}(?:/|$))@deputy-work/`;

/** Matches every import that goes past the `exports` of one of our packages. */
const pastExports = () =>
  workspaces()
    .map(({ manifest }) => {
      const subpaths = Object.keys(manifest.exports ?? {}).filter((subpath) => subpath !== '.');
      const open = subpaths.map((subpath) => escape(subpath.slice(2)).replace('\\*', '.+'));
      return `${escape(manifest.name)}/(?!(?:${open.join('|')})$)`;
    })
    .join('|');

const node = {
  regex: `^(?:node:|${anyOf(builtinModules)}(?:/|$))`,
  message:
    'A domain package runs anywhere: hand in what it needs as an argument, and leave Node to the apps.',
};
const framework = {
  regex: '^(?:react|react-dom|react-admin|ra-.*|@mui/.*|@emotion/.*)(?:/|$)',
  message: 'A domain package knows no framework. Components live in packages/ui and in the apps.',
};
const clock = {
  regex: '^date-fns(?:/|$)',
  importNamePattern: '(?:Today|Tomorrow|Yesterday|Past|Future|Now|NowStrict|^isThis[A-Z].*)$',
  message: 'This function reads the clock. The day of asking is an argument (asOf).',
};
const zod = {
  regex: '^zod(?:/|$)',
  allowTypeImports: true,
  message:
    'Who imports a rule pays for no schema library: schemas live in src/schema, elsewhere `import type` them.',
};
const ending = {
  regex: '^\\.{1,2}/(?!.*\\.[a-z]+(?:\\?[a-z]+)?$)',
  message: 'Name the file with its ending, as in "./citation.ts".',
};

const apps = () =>
  workspaces()
    .filter(({ dir }) => dir.startsWith('apps/'))
    .map(({ manifest }) => manifest.name);

/** @returns {import('eslint').Linter.RulesRecord} */
const rule = (patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

/** Import rules by the place of a file in a workspace. `source` and `schema` are what ships, `elsewhere` is all the rest. */
export const importRules = ({ dir, manifest }) => {
  const isPackage = dir.startsWith('packages/');
  const isDomain = isPackage && dir !== 'packages/ui';
  const below = importable(dir);
  const declared = { ...manifest.dependencies, ...manifest.peerDependencies };
  const undeclared = below.filter((name) => !(name in declared));

  const map = (alsoAllowed = []) => ({
    regex: oursExcept([...below, ...alsoAllowed]),
    message: `${dir} may import only what is below it on the map (packages/config/map.mjs): ${below.join(', ') || 'nothing of ours'}.`,
  });
  const declaration = {
    regex: `^${anyOf(undeclared)}(?:/|$)`,
    message: `Not a dependency in ${dir}/package.json. Declare it there, or the package breaks for whoever installs it.`,
  };
  const exports = {
    regex: `^(?:${pastExports()})`,
    message: 'Not among the exports of that package: its inside may change any day.',
  };

  const shipped = [
    map(),
    exports,
    ending,
    ...(undeclared.length ? [declaration] : []),
    ...(isDomain ? [node, framework, clock] : []),
  ];
  // Tests may import their own package by its name, as a reader of its README would; an app's tests may start another app.
  const ownAndPresets = [manifest.name, '@deputy-work/config', ...(isPackage ? [] : apps())];
  return {
    source: rule(isPackage ? [...shipped, zod] : shipped),
    schema: rule(shipped),
    elsewhere: rule([map(ownAndPresets), exports, ending]),
  };
};
