import { z } from 'zod';
import type { Citation, Place } from '../citation.ts';
import type { Instrument } from '../instrument.ts';
import { localDateSchema } from './local-date.ts';
import { schemaOf } from './schema-of.ts';

const text = z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) }).readonly();
const period = z.strictObject({ from: localDateSchema, to: localDateSchema.exactOptional() }).readonly();
const ordinal = z.number().int().positive();

/** One version of a statute, plan or local rule (法律文件的一个版本). */
export const instrumentSchema = schemaOf<Instrument>()(
  z
    .strictObject({
      id: z.string().min(1),
      kind: z.enum(['statute', 'plan', 'local']),
      title: text,
      version: text.exactOptional(),
      inForce: z.union([period, z.literal('unverified')]),
    })
    .readonly()
    .meta({ id: 'Instrument', title: '法律文件' }),
);

/** Article, paragraph and subitem, or a numbered item of a plan. */
export const placeSchema = schemaOf<Place>()(
  z.union([
    z
      .strictObject({
        article: ordinal,
        paragraph: ordinal.exactOptional(),
        subitem: ordinal.exactOptional(),
      })
      .readonly(),
    z.strictObject({ item: ordinal }).readonly(),
  ]),
);

/** The source of a number or a duty (依据). */
export const citationSchema = schemaOf<Citation>()(
  z
    .strictObject({
      instrument: instrumentSchema,
      place: placeSchema.exactOptional(),
      words: z.string().min(1).exactOptional(),
    })
    .readonly()
    .meta({ id: 'Citation', title: '依据' }),
);

/** At least one citation. */
export const basisSchema = z.tuple([citationSchema], citationSchema).readonly();
