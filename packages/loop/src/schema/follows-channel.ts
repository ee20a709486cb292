import type * as z from 'zod';
import { channels, type ChannelCode } from '../channels.ts';
import type { StepTaken } from '../step-taken.ts';
import { takeStep } from '../take-step.ts';

/**
 * A refinement for records of a channel: their history is one that the loop lets happen, from `heard` on. The issue stands at the first step that it
 * would not have taken, and its message is the code of the block.
 */
export function followsChannel(
  { channel, steps }: { readonly channel: ChannelCode; readonly steps: readonly StepTaken[] },
  context: z.RefinementCtx,
): void {
  for (const [index, step] of steps.entries()) {
    const taking = takeStep({ steps: steps.slice(0, index) }, step, channels[channel], { asOf: step.on });
    if (taking.taken) continue;
    context.addIssue({
      code: 'custom',
      path: ['steps', index],
      message: `can't be taken here: ${taking.block.code}`,
    });
    return;
  }
}
