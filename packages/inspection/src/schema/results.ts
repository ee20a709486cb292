import { LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { resultsTerm } from '../terms.ts';

/** Results (结果反馈): when the report was handed over, and when the results were fed back to the deputies. */
export const Results = z
  .strictObject({ handedOverOn: LocalDate, fedBackOn: LocalDate.optional() })
  .superRefine(({ handedOverOn, fedBackOn }, context) => {
    if (fedBackOn === undefined || fedBackOn >= handedOverOn) return;
    context.addIssue({ code: 'custom', path: ['fedBackOn'], message: 'must not be before handedOverOn' });
  })
  .meta(metaOf('Results', resultsTerm));
export type Results = z.infer<typeof Results>;
