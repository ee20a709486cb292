import { channels, takeStep, type Channel } from '@deputy-work/loop';
import { StepTaken } from '@deputy-work/loop/schema';
import { congressOf } from './congress-of.ts';
import { parseBody } from './parse-body.ts';
import { Problem } from './problem.ts';
import { faultyReferences } from './references.ts';
import type { State } from './resources.ts';

/** The resources whose records go through the loop. */
export const loopResources = ['tracked-views', 'letters', 'expressed-views'] as const;
export type LoopResource = (typeof loopResources)[number];

const channelsOf: { readonly [R in LoopResource]: (record: State[R][number]) => Channel } = {
  'tracked-views': ({ channel }) => channels[channel],
  letters: () => channels.letter,
  'expressed-views': () => channels.forum,
};

const advice =
  'No step was taken. Send { step, on, by }, with byId if it is on record, and toId when it is handed over.';

/**
 * The record with the step that a body asks for, as of the day of the step. Throws a {@link Problem} that carries the block when the loop of its
 * channel doesn't let it be taken.
 */
export function withStep<R extends LoopResource>(
  state: State,
  resource: R,
  record: State[R][number],
  body: unknown,
): State[R][number] {
  const step = parseBody(StepTaken, body, advice);
  const errors = faultyReferences(step, congressOf(state, record), state);
  if (errors.length > 0) throw new Problem('invalid-record', advice, { errors });
  const taking = takeStep(record, step, channelsOf[resource](record), { asOf: step.on });
  if (taking.taken) return taking.record;
  const { block } = taking;
  throw new Problem(
    'step-blocked',
    `"${step.step}" can't be taken: ${block.code}. Nothing was saved. The block says what would open it.`,
    { block },
  );
}
