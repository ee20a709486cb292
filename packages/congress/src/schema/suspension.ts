import * as z from 'zod';
import { suspensionGrounds } from '../codes/suspension-grounds.ts';
import { codeOf } from './code-of.ts';
import { metaOf } from './meta-of.ts';
import { isKnown } from '../is-known.ts';
import { suspensionGroundTerm, suspensionTerm } from '../terms/deputy.ts';
import { LocalDate } from './primitives.ts';
import { orUnknown } from './unknown.ts';

/** Why duties are suspended (暂时停止执行代表职务的情形). */
export const SuspensionGround = codeOf(suspensionGrounds).meta(
  metaOf('SuspensionGround', suspensionGroundTerm),
);
export type SuspensionGround = z.infer<typeof SuspensionGround>;

/** Suspension of duties (暂时停止执行代表职务): first and last day, both included. Without `to` it goes on. */
export const Suspension = z
  .strictObject({
    from: LocalDate,
    to: orUnknown(LocalDate)
      .optional()
      .describe('The last day; absent while it goes on. 最后一日；未恢复的不填。'),
    ground: orUnknown(SuspensionGround),
  })
  .superRefine(({ from, to }, context) => {
    if (to !== undefined && isKnown(to) && to < from) {
      context.addIssue({ code: 'custom', path: ['to'], message: 'must not be before from' });
    }
  })
  .meta(metaOf('Suspension', suspensionTerm));
export type Suspension = z.infer<typeof Suspension>;
