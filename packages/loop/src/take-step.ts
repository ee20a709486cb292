import type { LocalDate } from '@deputy-work/rules';
import type { Block } from './block.ts';
import type { Channel } from './channel.ts';
import { citationsOn } from './internal/citations-on.ts';
import { findBlock } from './internal/find-block.ts';
import type { LoopRecord, StepTaken } from './step-taken.ts';

/** What came of asking for a step: the record with it, or why it is blocked. */
export type Taking<R extends LoopRecord> =
  { readonly taken: true; readonly record: R } | { readonly taken: false; readonly block: Block };

/**
 * Takes a step (办理一个环节): answers the record with the step at its end, or why it can't be taken, by which provision, and what would open it.
 *
 * A record without steps begins with `heard`. Nothing is changed in place.
 */
export function takeStep<R extends LoopRecord>(
  record: R,
  step: StepTaken,
  channel: Channel,
  { asOf }: { readonly asOf: LocalDate },
): Taking<R> {
  const block =
    findBlock(record, step.step, channel, record.steps[0]?.on ?? step.on) ??
    refuse(record, step, channel, asOf);
  return block
    ? { taken: false, block }
    : { taken: true, record: { ...record, steps: [...record.steps, step] } };
}

/** What is wrong with this way of taking a step that is open. */
function refuse(
  { steps }: LoopRecord,
  taking: StepTaken,
  channel: Channel,
  asOf: LocalDate,
): Block | undefined {
  const { step, on, by, toId } = taking;
  const own = channel.steps.find((each) => each.step === step);
  if (own === undefined) return { code: 'not-on-this-channel', step, basis: [] };
  const basis = citationsOn(own.source, steps[0]?.on ?? on);
  const last = steps.at(-1)?.on;
  if (!own.takenBy.includes(by)) return { code: 'not-theirs', step, takenBy: own.takenBy, basis };
  if (on > asOf) return { code: 'still-to-come', step, asOf, basis };
  if (last !== undefined && on < last) return { code: 'before-the-last', step, last, basis };
  if (step === 'handed-over' && toId === undefined) return { code: 'names-nobody', step, basis };
  return undefined;
}
