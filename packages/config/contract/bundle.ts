import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

/** What a browser gets from an entry, bundled with all that it imports and minified. */
export interface Bundle {
  readonly code: string;
  readonly gzippedBytes: number;
}

const oneExport = 'virtual:one-export';

/** A module that takes one name of an entry and lets the rest go. */
const exporting = (name: string, entry: string): Plugin => ({
  name: 'one-export',
  resolveId: (id) => (id === oneExport ? oneExport : null),
  load: (id) => (id === oneExport ? `export { ${name} } from ${JSON.stringify(entry)};` : null),
});

export interface BundleOptions {
  /** What somebody gets who imports that one name. */
  readonly only?: string;
  /** Imports left to whoever installs the package: its framework. */
  readonly external?: readonly RegExp[];
}

/**
 * Bundles an entry of a package: `bundle(new URL('..', import.meta.url), 'src/index.ts')`. With `only`, what somebody gets who imports that
 * one name.
 */
export async function bundle(
  folder: URL,
  entry: string,
  { only, external = [] }: BundleOptions = {},
): Promise<Bundle> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(folder),
    plugins: only === undefined ? [] : [exporting(only, fileURLToPath(new URL(entry, folder)))],
    build: {
      write: false,
      minify: true,
      ...(only === undefined
        ? { lib: { entry, formats: ['es'] }, rolldownOptions: { external: [...external] } }
        : { rolldownOptions: { input: oneExport, preserveEntrySignatures: 'strict' } }),
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const code = outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .map((file) => ('code' in file ? file.code : ''))
    .join('');
  return { code, gzippedBytes: gzipSync(code).length };
}
