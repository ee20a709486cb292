import { bundle } from '@deputy-work/config/bundle';
import { expect, it } from 'vitest';

const here = new URL('..', import.meta.url);

it('all rules, with the statutes they cite, the loop and the days off they count with, weigh at most 32 kB gzipped and carry no zod', async () => {
  const { code, gzippedBytes } = await bundle(here, 'src/index.ts');
  expect(code).toContain('meetings.quorum.npc-session');
  expect(gzippedBytes).toBeLessThanOrEqual(32_000);
  expect(code).not.toContain('ZodError');
});

it('who derives a quorum alone pays for no rule and no calendar', async () => {
  const { code, gzippedBytes } = await bundle(here, 'src/index.ts', { only: 'deriveQuorum' });
  expect(gzippedBytes).toBeLessThanOrEqual(2_000);
  expect(code).not.toContain('meetings.quorum.npc-session');
});

it.each(['zh-CN', 'en'])(
  'the words in %s weigh at most 8 kB gzipped and bring no rule along',
  async (language) => {
    const { code, gzippedBytes } = await bundle(here, `src/locales/${language}.ts`);
    expect(gzippedBytes).toBeLessThanOrEqual(8_000);
    expect(code).not.toContain('governedOn');
  },
);
