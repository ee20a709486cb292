import * as z from 'zod';
import { unknownReasons } from '../codes/unknown-reasons.ts';
import { codeOf } from './code-of.ts';
import { metaOf } from './meta-of.ts';
import { unknownReasonTerm, unknownTerm } from '../terms/record.ts';

/** Why a fact is not known (未知的原因). */
export const UnknownReason = codeOf(unknownReasons).meta(metaOf('UnknownReason', unknownReasonTerm));
export type UnknownReason = z.infer<typeof UnknownReason>;

/**
 * A fact that exists but is not known (未知): `{ known: false, reason: 'not-recorded' }`. The one form in which all records say
 * so; a key that is absent means that there is nothing to know.
 */
export const Unknown = z
  .strictObject({ known: z.literal(false), reason: UnknownReason })
  .meta(metaOf('Unknown', unknownTerm));
export type Unknown = z.infer<typeof Unknown>;

/** A fact that may be unknown. */
export const orUnknown = <T extends z.ZodType>(fact: T) =>
  z.union([fact, Unknown], 'must be the fact itself or { known: false, reason } with a listed reason');
