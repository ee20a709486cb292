import { isJurisdiction } from '@deputy-work/rules';
import * as z from 'zod';

const words = z.string().regex(/\S/, 'must not be blank');

/** An opaque identifier: compared for equality, never read. */
export const Id = words;

/** A calendar day, `YYYY-MM-DD`. */
export const LocalDate = z.iso.date();

/** A name (名称、姓名): the Chinese one always, an English one if there is one. */
export const Name = z.strictObject({ 'zh-CN': words, en: words.optional() });
export type Name = z.infer<typeof Name>;

/** An administrative division code (行政区划代码, GB/T 2260 and GB/T 10114): 2, 4, 6 or 9 digits. */
export const Jurisdiction = z
  .string()
  .refine(isJurisdiction, 'must be an administrative division code of 2, 4, 6 or 9 digits');
