import type { Citation, NonEmpty } from '@deputy-work/rules';
import { citationSchema, durationSchema, localDateSchema } from '@deputy-work/rules/schema';
import { z } from 'zod';

const name = z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) }).readonly();
const basis: z.ZodType<NonEmpty<Citation>> = z.tuple([citationSchema], citationSchema).readonly();
const direction = z.enum(['after', 'before']);

/** A day that was passed over, and why. */
export const skippedDaySchema = z.discriminatedUnion('reason', [
  z.strictObject({ date: localDateSchema, reason: z.literal('holiday'), name }).readonly(),
  z.strictObject({ date: localDateSchema, reason: z.literal('weekend') }).readonly(),
]);

/** A Saturday or Sunday that is worked (调休上班). */
export const makeUpDaySchema = z.strictObject({ date: localDateSchema, name }).readonly();

/** Which days count as 法定休假日. */
export const restDaysSchema = z.enum(['holidays-and-weekends', 'holidays', 'none']);

/** How a due date was reached (计算过程). */
export const workingSchema = z
  .strictObject({
    direction,
    start: localDateSchema,
    duration: durationSchema,
    countedFrom: localDateSchema,
    rawEnd: localDateSchema,
    monthEnd: z.boolean(),
    skipped: z.array(skippedDaySchema).readonly(),
    makeUpDays: z.array(makeUpDaySchema).readonly(),
    restDays: restDaysSchema,
    basis,
    interpretation: z.literal('analogy'),
  })
  .readonly()
  .meta({ id: 'DueWorking', title: '期限计算过程' });

/** The last day on which an act is in time (届满日、最迟日), or which year's holiday data is missing. */
export const dueSchema = z
  .discriminatedUnion('known', [
    z.strictObject({ known: z.literal(true), due: localDateSchema, working: workingSchema }).readonly(),
    z
      .strictObject({
        known: z.literal(false),
        reason: z.literal('no-holiday-data'),
        year: z.int(),
        direction,
        start: localDateSchema,
        duration: durationSchema,
        nearest: localDateSchema,
      })
      .readonly(),
  ])
  .meta({ id: 'Due', title: '期限' });
