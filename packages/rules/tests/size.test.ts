import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';

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

it('the whole kernel weighs at most 9.5 kB gzipped, and carries no zod, no words and nothing of its manifest', async () => {
  const code = await bundle('src/index.ts');
  expect(code).toContain('missing-collection');
  expect(gzipSync(code).length).toBeLessThanOrEqual(9_500);
  expect(code).not.toContain('ZodError');
  expect(code).not.toContain('即符合');
  expect(code).not.toContain('devDependencies');
});

it.each(['zh-CN', 'en'])(
  'the words in %s weigh at most 2 kB gzipped and bring no rules along',
  async (code) => {
    const words = await bundle(`src/locales/${code}.ts`);
    expect(gzipSync(words).length).toBeLessThanOrEqual(2_000);
    expect(words).not.toContain('missing-collection');
  },
);
