import { z } from 'zod';
import { jurisdictionShape } from '../jurisdiction.ts';
import type { Overlay, OverlayValue } from '../overlay.ts';
import { basisSchema } from './citation.ts';
import { localDateSchema } from './local-date.ts';
import { valueSchema } from './value.ts';
import { schemaOf } from './schema-of.ts';

/** A place by its administrative division code. A pattern, not a function, so that the JSON Schema has it too. */
export const jurisdictionSchema = z.string().regex(jurisdictionShape, {
  error: 'Write an administrative division code of 2, 4, 6 or 9 digits (GB/T 2260).',
});

const dated = {
  from: localDateSchema,
  to: localDateSchema.exactOptional(),
  value: valueSchema,
  basis: basisSchema,
};

/** What a place's file states, by parameter id; `defineOverlay` checks it against the parameters. */
export const overlayValuesSchema = schemaOf<Readonly<Record<string, readonly OverlayValue[]>>>()(
  z
    .record(
      z.string().min(1),
      z.array(z.strictObject({ ...dated, unit: z.string().min(1) }).readonly()).readonly(),
    )
    .readonly()
    .meta({ id: 'OverlayValues', title: '地方规定的数值' }),
);

/** A place's own values over the national ones (地方规定), the most specific place first. */
export const overlaySchema = schemaOf<Overlay>()(
  z
    .strictObject({
      jurisdiction: jurisdictionSchema,
      layers: z
        .array(
          z
            .strictObject({
              jurisdiction: jurisdictionSchema,
              values: z.record(z.string(), z.array(z.strictObject(dated).readonly()).readonly()).readonly(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly()
    .meta({ id: 'Overlay', title: '地方规定' }),
);
