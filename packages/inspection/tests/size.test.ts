import { bundle } from '@deputy-work/config/bundle';
import { expect, it } from 'vitest';

const here = new URL('..', import.meta.url);

it('all rules, with the statutes they cite and the days off they count with, weigh at most 18 kB gzipped and carry no zod', async () => {
  const { code, gzippedBytes } = await bundle(here, 'src/index.ts');
  expect(code).toContain('inspection.enforcement.invites-deputies');
  expect(gzippedBytes).toBeLessThanOrEqual(18_000);
  expect(code).not.toContain('ZodError');
});

it.each(['zh-CN', 'en'])(
  'the words in %s weigh at most 4 kB gzipped and bring no rule along',
  async (language) => {
    const { code, gzippedBytes } = await bundle(here, `src/locales/${language}.ts`);
    expect(gzippedBytes).toBeLessThanOrEqual(4_000);
    expect(code).not.toContain('governedOn');
  },
);
