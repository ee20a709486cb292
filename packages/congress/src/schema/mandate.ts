import * as z from 'zod';
import { mandateEndReasons } from '../codes/mandate-end-reasons.ts';
import { codeOf } from './code-of.ts';
import { metaOf } from './meta-of.ts';
import { isKnown } from '../is-known.ts';
import { mandateEndReasonTerm, mandateTerm } from '../terms/deputy.ts';
import { LocalDate } from './primitives.ts';
import { orUnknown } from './unknown.ts';

/** Why a mandate ended (代表资格终止的原因). */
export const MandateEndReason = codeOf(mandateEndReasons).meta(
  metaOf('MandateEndReason', mandateEndReasonTerm),
);
export type MandateEndReason = z.infer<typeof MandateEndReason>;

/** Mandate (代表资格): first and last day, both included. Without `to` and `endReason` it has not ended. */
export const Mandate = z
  .strictObject({
    from: LocalDate,
    to: orUnknown(LocalDate)
      .optional()
      .describe('The last day; absent while the mandate lasts. 最后一日；未终止的不填。'),
    endReason: orUnknown(MandateEndReason)
      .optional()
      .describe('Why it ended; absent while it lasts. 终止原因；未终止的不填。'),
  })
  .superRefine(({ from, to, endReason }, context) => {
    if (to !== undefined && isKnown(to) && to < from) {
      context.addIssue({ code: 'custom', path: ['to'], message: 'must not be before from' });
    }
    if ((to === undefined) !== (endReason === undefined)) {
      context.addIssue({
        code: 'custom',
        path: [to === undefined ? 'to' : 'endReason'],
        message:
          'must be given when the mandate has ended, if only as unknown: to and endReason come together',
      });
    }
  })
  .meta(metaOf('Mandate', mandateTerm));
export type Mandate = z.infer<typeof Mandate>;
