import { bundle } from '@deputy-work/config/bundle';
import { expect, it } from 'vitest';

const here = new URL('..', import.meta.url);

it('the whole kernel weighs at most 9.5 kB gzipped, and carries no zod, no words and nothing of its manifest', async () => {
  const { code, gzippedBytes } = await bundle(here, 'src/index.ts');
  expect(code).toContain('missing-collection');
  expect(gzippedBytes).toBeLessThanOrEqual(9_500);
  expect(code).not.toContain('ZodError');
  expect(code).not.toContain('即符合');
  expect(code).not.toContain('devDependencies');
});

it.each(['zh-CN', 'en'])(
  'the words in %s weigh at most 2 kB gzipped and bring no rules along',
  async (language) => {
    const { code, gzippedBytes } = await bundle(here, `src/locales/${language}.ts`);
    expect(gzippedBytes).toBeLessThanOrEqual(2_000);
    expect(code).not.toContain('missing-collection');
  },
);
