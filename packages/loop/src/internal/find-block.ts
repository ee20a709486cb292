import type { LocalDate } from '@deputy-work/rules';
import type { Block } from '../block.ts';
import type { Channel, ChannelStep, LoopStep } from '../channel.ts';
import { loopSteps } from '../codes/loop-steps.ts';
import type { LoopRecord } from '../step-taken.ts';
import { citationsOn } from './citations-on.ts';

export const stepsInOrder = Object.keys(loopSteps) as LoopStep[];

/** Why the step isn't due to be taken at all by now, whoever takes it; undefined when it is open. */
export function findBlock(
  { steps: taken }: LoopRecord,
  step: LoopStep,
  channel: Channel,
  heardOn: LocalDate,
): Block | undefined {
  const index = channel.steps.findIndex((each) => each.step === step);
  const own = channel.steps[index];
  if (own === undefined) return { code: 'not-on-this-channel', step, basis: [] };
  const basis = citationsOn(own.source, heardOn);

  const already = taken.find((each) => each.step === step);
  if (already) return { code: 'taken-already', step, on: already.on, basis };

  const has = (each: ChannelStep) => taken.some((one) => one.step === each.step);
  const later = channel.steps.slice(index + 1).find(has);
  if (later) return { code: 'passed-over', step, by: later.step, basis };

  const [first, ...rest] = channel.steps
    .slice(0, index)
    .filter((each) => !has(each) && (!each.optional || each.step === own.needs));
  if (first === undefined) return undefined;
  return {
    code: 'waits-for',
    step,
    steps: [first.step, ...rest.map((each) => each.step)],
    basis: [first, ...rest].flatMap(({ source }) => citationsOn(source, heardOn)),
  };
}
