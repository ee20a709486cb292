// tsup for a published package: its entries are the entries that package.json exports, so neither can drift from the other.
import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { writeJsonSchemas } from './json-schema.mjs';

const sourceOf = (subpath) => {
  const name = subpath === '.' ? 'index' : subpath.slice(2);
  const candidates = [`src/${name}.ts`, `src/${name}/index.ts`];
  const found = candidates.find((file) => existsSync(file));
  if (!found)
    throw new Error(`package.json exports "${subpath}", but neither ${candidates.join(' nor ')} exists.`);
  return [name, found];
};

export const library = (overrides = {}) => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const built = Object.entries(exports).filter(([, target]) => typeof target === 'object');
  return defineConfig({
    entry: Object.fromEntries(built.map(([subpath]) => sourceOf(subpath))),
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    // tsup 8 passes baseUrl to TypeScript 6, which would refuse it.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    sourcemap: true,
    clean: true,
    ...('./json-schema/*' in exports && { onSuccess: () => writeJsonSchemas() }),
    ...overrides,
  });
};
