import { z } from 'zod';
import { defineOverlay, type Overlay } from '../overlay.ts';
import type { Parameter } from '../parameter.ts';
import { jurisdictionSchema, overlayValuesSchema } from './overlay.ts';

const overlayFile = z
  .array(z.strictObject({ jurisdiction: jurisdictionSchema, values: overlayValuesSchema }))
  .min(1);

/**
 * Reads places’ own values (地方规定), as YAML or JSON gave them, and checks them against the parameters. Throws zod’s error, with the paths, or
 * what `defineOverlay` throws.
 */
export const parseOverlays = (file: unknown, parameters: readonly Parameter[]): readonly Overlay[] =>
  overlayFile.parse(file).map(({ jurisdiction, values }) => defineOverlay(jurisdiction, values, parameters));
