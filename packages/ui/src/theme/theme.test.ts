import { createTheme, getContrastRatio } from '@mui/material';
import { outcomes } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import { outcomeLook } from '../findings/outcome-look.ts';
import { darkPalette, lightPalette } from './palette.ts';
import { darkTheme, lightTheme } from './theme-options.ts';

/** WCAG 2.2 AA: 4.5 for text, 3 for what shows where the keyboard is. */
const forText = 4.5;
const forRings = 3;

/** The colours of a palette by the names that components use: `success.main`. */
const coloursOf = (palette: Readonly<Record<string, string | Readonly<Record<string, string>>>>) =>
  new Map(
    Object.entries(palette).flatMap(([name, shades]) =>
      typeof shades === 'string'
        ? []
        : Object.entries(shades).map(([shade, colour]): [string, string] => [`${name}.${shade}`, colour]),
    ),
  );

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
])('in the %s theme', (_, palette) => {
  const colours = coloursOf(palette);
  const grounds = Object.entries(palette.background);
  const assertLegible = (name: string) => {
    for (const [ground, background] of grounds)
      expect(getContrastRatio(colours.get(name) ?? background, background), ground).toBeGreaterThanOrEqual(
        forText,
      );
  };

  it.each(outcomes)('%s can be read on page and paper', (outcome) =>
    assertLegible(outcomeLook[outcome].color),
  );

  it.each(['text.primary', 'text.secondary', 'primary.main'])(
    '%s can be read on page and paper',
    assertLegible,
  );

  it('the ring of the focus shows on page and paper, and its halo on the accent of the app bar', () => {
    for (const [ground, background] of grounds)
      expect(getContrastRatio(palette.text.primary, background), ground).toBeGreaterThanOrEqual(forRings);
    expect(getContrastRatio(palette.background.paper, palette.primary.main)).toBeGreaterThanOrEqual(forRings);
  });
});

it.each([lightTheme, darkTheme])('MUI takes the theme as it is, with one accent', (options) => {
  const { palette, typography } = createTheme(options);
  expect(palette.secondary.main).toBe(palette.primary.main);
  expect(typography.body1.fontFamily).toContain('"Noto Sans CJK SC"');
});
