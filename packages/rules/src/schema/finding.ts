import { z } from 'zod';
import type { Measure, Remedy, Unknown } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { outcomes } from '../outcome.ts';
import { basisSchema } from './citation.ts';
import { localDateSchema } from './local-date.ts';
import { jurisdictionSchema } from './overlay.ts';
import { valueSchema } from './value.ts';
import { schemaOf } from './schema-of.ts';

const words = z.array(z.string()).readonly();
const gap = z.enum(['never-set', 'before-first', 'in-gap', 'after-last']);
const amount = z.number().int();
/** What was measured, or required. */
export const measuredSchema = z.union([
  z.number(),
  z.strictObject({ part: z.number(), whole: z.number() }).readonly(),
  localDateSchema,
  z.literal('not-done'),
  words,
]);

const measure = schemaOf<Measure>()(
  z
    .strictObject({
      comparison: z.enum([
        'atLeast',
        'atMost',
        'moreThan',
        'lessThan',
        'within',
        'fractionAtLeast',
        'fractionMoreThan',
        'containsAll',
        'every',
        'none',
      ]),
      measured: measuredSchema,
      required: measuredSchema,
      shortfall: amount.nonnegative(),
      unit: z.string(),
      parameterId: z.string().exactOptional(),
    })
    .readonly(),
);

/** The smallest change that would satisfy a rule (补救). */
export const remedySchema = schemaOf<Remedy>()(
  z.discriminatedUnion('code', [
    z.strictObject({ code: z.literal('add'), amount, unit: z.string() }),
    z.strictObject({ code: z.literal('remove'), amount, unit: z.string() }),
    z.strictObject({ code: z.literal('supply'), items: words }),
    z.strictObject({ code: z.literal('settle'), items: words }),
    z.strictObject({ code: z.literal('act'), by: localDateSchema }),
    z.strictObject({ code: z.literal('too-late') }),
  ]),
);

/** Why a rule can’t tell. */
export const unknownSchema = schemaOf<Unknown>()(
  z.discriminatedUnion('code', [
    z.strictObject({ code: z.literal('missing-fact'), path: z.string() }),
    z.strictObject({ code: z.literal('no-value'), parameterId: z.string(), gap }),
    z.strictObject({ code: z.literal('no-basis'), gap }),
    z.strictObject({ code: z.literal('judgement'), words: z.string() }),
    z.strictObject({ code: z.literal('no-calendar'), year: amount }),
  ]),
);

const usedValue = z
  .strictObject({
    parameterId: z.string(),
    value: valueSchema,
    unit: z.string(),
    from: localDateSchema,
    to: localDateSchema.exactOptional(),
    basis: basisSchema,
    jurisdiction: jurisdictionSchema.exactOptional(),
  })
  .readonly();

/** One rule's answer about one subject (结论), as it crosses a wire. */
export const findingSchema = schemaOf<Finding>()(
  z
    .strictObject({
      ruleId: z.string().min(1),
      subject: z.strictObject({ collection: z.string(), id: z.string() }).readonly(),
      outcome: z.enum(outcomes),
      asOf: localDateSchema,
      governedOn: localDateSchema.optional(),
      force: z.enum(['statute', 'plan', 'aim', 'local']).optional(),
      basis: basisSchema,
      values: z.array(usedValue).readonly(),
      measure: measure.optional(),
      due: localDateSchema.optional(),
      evidence: words.optional(),
      remedy: remedySchema.optional(),
      unknown: unknownSchema.optional(),
    })
    .readonly()
    .meta({ id: 'Finding', title: '结论' }),
);
