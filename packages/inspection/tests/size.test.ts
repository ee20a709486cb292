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

it('all rules, with the statutes they cite and the days off they count with, weigh at most 18 kB gzipped and carry no zod', async () => {
  const code = await bundle('src/index.ts');
  expect(code).toContain('inspection.enforcement.invites-deputies');
  expect(gzipSync(code).length).toBeLessThanOrEqual(18_000);
  expect(code).not.toContain('ZodError');
});

it.each(['zh-CN', 'en'])(
  'the words in %s weigh at most 4 kB gzipped and bring no rule along',
  async (code) => {
    const words = await bundle(`src/locales/${code}.ts`);
    expect(gzipSync(words).length).toBeLessThanOrEqual(4_000);
    expect(words).not.toContain('governedOn');
  },
);
