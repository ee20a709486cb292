import type { Duration, LocalDate } from '@deputy-work/rules';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import {
  dueOn,
  latestDayBefore,
  type Due,
  type MakeUpDay,
  type RestDays,
  type SkippedDay,
  type Working,
} from '../index.ts';
import {
  dueSchema,
  type durationSchema,
  localDateSchema,
  type makeUpDaySchema,
  type restDaysSchema,
  type skippedDaySchema,
  type workingSchema,
} from './index.ts';

describe('the schemas', () => {
  it('describe the types of the root entry, no more and no less', () => {
    expectTypeOf<z.infer<typeof dueSchema>>().toEqualTypeOf<Due>();
    expectTypeOf<z.infer<typeof workingSchema>>().toEqualTypeOf<Working>();
    expectTypeOf<z.infer<typeof skippedDaySchema>>().toEqualTypeOf<SkippedDay>();
    expectTypeOf<z.infer<typeof makeUpDaySchema>>().toEqualTypeOf<MakeUpDay>();
    expectTypeOf<z.infer<typeof restDaysSchema>>().toEqualTypeOf<RestDays>();
    expectTypeOf<z.infer<typeof durationSchema>>().toEqualTypeOf<Duration>();
    expectTypeOf<z.infer<typeof localDateSchema>>().toEqualTypeOf<LocalDate>();
  });

  it.each([
    dueOn('2022-04-01', { amount: 6, unit: 'month' }),
    dueOn('2022-04-01', { amount: 10, unit: 'working-day' }),
    dueOn('1999-04-01', { amount: 3, unit: 'day' }),
    latestDayBefore('2022-03-05', { amount: 45, unit: 'day' }),
  ])('accept what the functions answer: %j', (due) => {
    expect(dueSchema.parse(due)).toEqual(due);
  });

  it('refuse a due date without its working, and a day that does not exist', () => {
    expect(dueSchema.safeParse({ known: true, due: '2022-10-08' }).success).toBe(false);
    expect(localDateSchema.safeParse('2022-02-29').success).toBe(false);
  });

  it('become JSON Schema for those who read no TypeScript', () => {
    expect(z.toJSONSchema(dueSchema)).toMatchObject({
      $ref: '#/$defs/Due',
      $defs: { Due: { title: '期限' }, DueWorking: { title: '期限计算过程', type: 'object' } },
    });
  });
});
