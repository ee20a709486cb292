import { bundle } from '@deputy-work/config/bundle';
import { expect, it } from 'vitest';

const here = new URL('..', import.meta.url);

it('all rules, with the loop, its channels and the statutes they cite, weigh at most 30 kB gzipped and carry no zod', async () => {
  const { code, gzippedBytes } = await bundle(here, 'src/index.ts');
  expect(code).toContain('liaison.chairpersons.minimum-deputies');
  expect(gzippedBytes).toBeLessThanOrEqual(30_000);
  expect(code).not.toContain('ZodError');
});

it.each(['zh-CN', 'en'])(
  'the words in %s weigh at most 8 kB gzipped and bring no rule along',
  async (language) => {
    const { code, gzippedBytes } = await bundle(here, `src/locales/${language}.ts`);
    expect(gzippedBytes).toBeLessThanOrEqual(8_000);
    expect(code).not.toContain('governedOn');
  },
);
