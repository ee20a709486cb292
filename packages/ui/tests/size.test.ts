import { bundle } from '@deputy-work/config/bundle';
import { expect, it } from 'vitest';

const here = new URL('..', import.meta.url);

/** What ui leaves to its host. */
const peers = [/^react(-dom)?($|\/)/, /^@mui\//, /^@emotion\//];

const importsIn = (code: string) =>
  [...new Set([...code.matchAll(/(?:from|import)\s*["'`]([^"'`]+)["'`]/g)].map(([, name]) => name))].sort();

it('the components ask for React and MUI and nothing else: no react-admin, no zod, no library of icons', async () => {
  const { code, gzippedBytes } = await bundle(here, 'dist/index.js', { external: peers });
  expect(code).toContain('UiProvider');
  expect(importsIn(code)).toEqual(['@mui/material', 'react', 'react/jsx-runtime']);
  expect(gzippedBytes).toBeLessThanOrEqual(39_000);
});

it('the components bring no text of a plan and no words of a language along', async () => {
  const { code } = await bundle(here, 'dist/index.js', { external: peers });
  expect(code).not.toMatch(/\p{Script=Han}/u);
});

it('the theme is plain data', async () => {
  const { code, gzippedBytes } = await bundle(here, 'dist/theme.js', { external: peers });
  expect(importsIn(code)).toEqual([]);
  expect(gzippedBytes).toBeLessThanOrEqual(2_000);
});

it.each(['zh-CN', 'en'])(
  'the words in %s weigh at most 8.5 kB gzipped and bring no component along',
  async (language) => {
    const { code, gzippedBytes } = await bundle(here, `dist/locales/${language}.js`, {
      external: peers,
    });
    expect(importsIn(code)).toEqual([]);
    expect(gzippedBytes).toBeLessThanOrEqual(8_500);
  },
);
