import { item, type Citation } from '@deputy-work/rules';
import { plan2022 } from './instrument.ts';

/**
 * Cites an item of the 2022 plan with the words that decide, exactly as printed: `cite(18, '至少邀请2名全国人大代表参加')`. Citing loads no text;
 * `assertQuotesFound` of `@deputy-work/plan-2022/text` proves in a test that the words are there.
 */
export function cite(number: number, words?: string): Citation {
  return item(plan2022, number, words);
}
