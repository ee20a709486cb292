import { valueOn, type Citation, type LocalDate, type NonEmpty, type Overlay } from '@deputy-work/rules';
import type { Block } from './block.ts';
import type { Channel, ChannelStep, LoopActor, LoopStep } from './channel.ts';
import { deriveReplyDue, replyOwedFrom, type StepDue } from './derive-reply-due.ts';
import { citationsOn } from './internal/citations-on.ts';
import { findBlock, stepsInOrder } from './internal/find-block.ts';
import { replyTime } from './reply-time.ts';
import type { LoopRecord, StepTaken } from './step-taken.ts';

/** On what day, and by the numbers of which place. */
export interface LoopOptions {
  readonly asOf: LocalDate;
  readonly overlay?: Overlay | undefined;
}

/** A step that can be taken now. */
export interface OpenStep {
  readonly step: LoopStep;
  readonly state: 'open';
  readonly takenBy: NonEmpty<LoopActor>;
  /** Whether it may be left out. */
  readonly optional: boolean;
  /** The provisions that ask for it; empty where it is only offered. */
  readonly basis: readonly Citation[];
  /** By when; absent where nothing speaks of a time. A word without a number is unknown, and stays a duty. */
  readonly due?: StepDue;
}

/** Where one step of the loop stands. */
export type StepState =
  | { readonly step: LoopStep; readonly state: 'taken'; readonly taken: StepTaken }
  | { readonly step: LoopStep; readonly state: 'skipped' }
  | OpenStep
  | { readonly step: LoopStep; readonly state: 'blocked'; readonly block: Block };

/**
 * Progress of a record through the loop (闭环进度): all six steps in order, each taken, skipped by the channel, open or blocked with the reason.
 * What is dated after the day of asking has not happened. The day it was heard governs.
 */
export function deriveProgress(
  record: LoopRecord,
  channel: Channel,
  { asOf, overlay }: LoopOptions,
): readonly StepState[] {
  const happened = { steps: record.steps.filter(({ on }) => on <= asOf) };
  const heardOn = happened.steps[0]?.on ?? asOf;
  return stepsInOrder.map((step): StepState => {
    const taken = happened.steps.find((each) => each.step === step);
    if (taken) return { step, state: 'taken', taken };
    const own = channel.steps.find((each) => each.step === step);
    if (own === undefined) return { step, state: 'skipped' };
    const block = findBlock(happened, step, channel, heardOn);
    if (block) return { step, state: 'blocked', block };
    const due = dueOf(own, happened, heardOn, { asOf, overlay });
    return {
      step,
      state: 'open',
      takenBy: own.takenBy,
      optional: own.optional ?? false,
      basis: citationsOn(own.source, heardOn),
      ...(due && { due }),
    };
  });
}

/** The steps that can be taken now (下一步): each with who may take it, by which provision and by when. */
export const nextSteps = (record: LoopRecord, channel: Channel, options: LoopOptions): readonly OpenStep[] =>
  deriveProgress(record, channel, options).filter((state) => state.state === 'open');

function dueOf(
  { step, pace }: ChannelStep,
  happened: LoopRecord,
  heardOn: LocalDate,
  { asOf, overlay }: LoopOptions,
): StepDue | undefined {
  const words: StepDue | undefined =
    pace === undefined ? undefined : { known: false, unknown: { code: 'judgement', words: pace } };
  if (step !== 'replied') return words;
  const time = valueOn(replyTime, heardOn, overlay);
  const from = replyOwedFrom(happened, asOf);
  if (time.known && from !== undefined) return deriveReplyDue(from, time);
  return (
    words ?? { known: false, unknown: { code: 'no-value', parameterId: replyTime.id, gap: 'never-set' } }
  );
}
