import { LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { resultsTerm } from '../terms.ts';

/** Results (结果反馈): when the report was handed over, and when the results were fed back to the deputies. */
export const Results = z
  .strictObject({
    handedOverOn: LocalDate.describe('The day the report was handed over. 报告转交日期。'),
    fedBackOn: LocalDate.optional().describe(
      'The day the results were fed back; absent until they have been. 结果反馈日期；尚未反馈的不填。',
    ),
  })
  .superRefine(({ handedOverOn, fedBackOn }, context) => {
    if (fedBackOn === undefined || fedBackOn >= handedOverOn) return;
    context.addIssue({ code: 'custom', path: ['fedBackOn'], message: 'must not be before handedOverOn' });
  })
  .meta(metaOf('Results', resultsTerm));
export type Results = z.infer<typeof Results>;
