import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { plan } from '../src/text/index.ts';

/** The code that a browser gets from an entry, bundled with all that it imports and minified. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('..', import.meta.url)),
    build: { write: false, minify: true, lib: { entry, formats: ['es'] } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .map((file) => ('code' in file ? file.code : ''))
    .join('');
}

it('the root entry weighs at most 8 kB gzipped and carries no sentence but the titles of items', async () => {
  const code = await bundle('src/index.ts');
  expect(code).toContain(plan.items[17]!.title);
  expect(gzipSync(code).length).toBeLessThanOrEqual(8_000);
  const bodies = plan.items.flatMap(({ sentences }) => sentences.slice(1).map(({ text }) => text));
  expect(bodies.filter((text) => code.includes(text))).toEqual([]);
  expect(code).not.toContain('ZodError');
});
