// `npm run pack:check`: what `npm publish` would send, installed and imported by a stranger, from ESM, from CommonJS and from TypeScript.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exit, exitOnSignals, run, runTool } from './children.mjs';
import { ensureInstalled } from './install.mjs';
import { npm } from './npm.mjs';
import { program, step, summarise } from './steps.mjs';
import { at, published, readJson } from '../workspaces.mjs';

exitOnSignals(1);
await ensureInstalled();

const quiet = { quiet: true };
const packages = published();
const folder = mkdtempSync(path.join(tmpdir(), 'deputy-work-pack-'));
const consumer = path.join(folder, 'consumer');
const inConsumer = { ...quiet, cwd: consumer };
mkdirSync(consumer);

const tarball = ({ name, version }) =>
  path.join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);

/** Everything one may import from a package: its exports, a pattern as each file that it stands for. */
const entries = ({ dir, manifest }) =>
  Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const entry = path.posix.join(manifest.name, subpath);
    if (!subpath.includes('*')) return [{ entry, json: String(target).endsWith('.json') }];
    const [, ending = ''] = target.split('*');
    const files = at(dir, path.dirname(target));
    return (existsSync(files) ? readdirSync(files, { recursive: true }) : [])
      .map((file) => file.replaceAll(path.sep, '/'))
      .filter((file) => file.endsWith(ending))
      .map((file) => ({
        entry: entry.replace('*', file.slice(0, -ending.length)),
        json: ending === '.json',
      }));
  });

/** What a package leaves its user to install, in the versions that we test with, and the types that go with them. */
const peers = () => {
  const names = packages.flatMap(({ manifest }) => Object.keys(manifest.peerDependencies ?? {}));
  return [...new Set(names.flatMap((name) => [name, `@types/${name}`]))]
    .filter((name) => existsSync(at('node_modules', name)))
    .map((name) => [name, readJson('node_modules', name, 'package.json').version]);
};

/** The programs that packages bring, as their user finds them. */
const commands = () =>
  packages.flatMap(({ manifest }) =>
    Object.values(manifest.bin ?? {}).map((file) => path.join('node_modules', manifest.name, file)),
  );

const write = (file, text) => writeFileSync(path.join(consumer, file), text);
const writeJson = (file, value) => write(file, JSON.stringify(value, null, 2));

/** A program that loads each entry and says which it can't load, or which brings nothing. */
const loader = (load, names) => `
const problems = [];
const load = ${load};
const run = async () => {
  for (const name of ${JSON.stringify(names)}) {
    try {
      if (Object.keys(await load(name)).length === 0) problems.push(name + ' exports nothing');
    } catch (error) {
      problems.push(name + ': ' + error.message);
    }
  }
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length ? 1 : 0;
};
run();
`;

const writeConsumer = () => {
  const all = packages.flatMap(entries);
  const modules = all.filter(({ json }) => !json).map(({ entry }) => entry);
  const tarballs = packages.map(({ manifest }) => [manifest.name, `file:${tarball(manifest)}`]);
  writeJson('package.json', { private: true, dependencies: Object.fromEntries([...tarballs, ...peers()]) });
  write('esm.mjs', loader('(name) => import(name)', modules));
  write(
    'common.cjs',
    loader(
      'require',
      all.map(({ entry }) => entry),
    ),
  );
  const typed = modules.map(
    (name, index) => `import * as entry${index} from '${name}';\nvoid entry${index};\n`,
  );
  for (const file of ['types.mts', 'types.cts']) write(file, typed.join(''));
  writeJson('tsconfig.json', {
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2023', 'DOM'],
      module: 'NodeNext',
      strict: true,
      skipLibCheck: false,
      // MUI’s types import a path for which the types of react-transition-group have no door under NodeNext.
      paths: { 'react-transition-group/*': ['./node_modules/@types/react-transition-group/*.d.ts'] },
      noEmit: true,
    },
    files: ['types.mts', 'types.cts'],
  });
};

await step(
  'build',
  program(() =>
    runTool('turbo/bin/turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only'], quiet),
  ),
);
for (const { dir, manifest } of packages) {
  await step(
    `pack ${dir}`,
    program(async () => {
      const packed = await npm(['pack', '--pack-destination', folder], { ...quiet, cwd: at(dir) });
      return packed.code === 0
        ? runTool('publint/src/cli.js', ['run', tarball(manifest), '--strict'], quiet)
        : packed;
    }),
  );
}
writeConsumer();
const installed = await step(
  'install all',
  program(() => npm(['install', '--prefer-offline', '--ignore-scripts', '--no-package-lock'], inConsumer)),
);
if (installed) {
  await step(
    'import',
    program(() => run(process.execPath, ['esm.mjs'], inConsumer)),
  );
  await step(
    'require',
    program(() => run(process.execPath, ['common.cjs'], inConsumer)),
  );
  for (const command of commands()) {
    await step(
      `${command} --help`,
      program(() => run(process.execPath, [command, '--help'], inConsumer)),
    );
  }
  await step(
    'types',
    program(() => run(process.execPath, [at('node_modules/typescript/bin/tsc')], inConsumer)),
  );
}

rmSync(folder, { recursive: true });
await exit(summarise() ? 1 : 0);
