import {
  channels,
  deriveProgress,
  type ChannelCode,
  type LoopActor,
  type LoopStep,
  type StepTaken,
} from '@deputy-work/loop';
import { isLocalDate, type LocalDate } from '@deputy-work/rules';
import { channelOf, type LoopRecordOf } from '../loop-record.ts';
import { likelyActor, type Actors } from './actor-ids.ts';

/** A step as far as it has been entered. */
export interface StepDraft {
  readonly step: LoopStep;
  readonly on: string;
  readonly by: LoopActor;
  readonly byId: string | undefined;
  readonly toId: string | undefined;
}

/** A step that can be asked for: it is open, or others come before it. */
export interface AskedStep {
  readonly step: LoopStep;
  readonly isOpen: boolean;
  readonly isOptional: boolean;
}

/** The steps that are still to come, open or not, in order. What has been passed over is no longer asked for. */
export const stepsToAsk = (
  record: Pick<LoopRecordOf, 'steps'>,
  channel: ChannelCode,
  asOf: LocalDate,
): readonly AskedStep[] =>
  deriveProgress(record, channels[channel], { asOf }).flatMap((state): readonly AskedStep[] => {
    if (state.state === 'open') return [{ step: state.step, isOpen: true, isOptional: state.optional }];
    const waits = state.state === 'blocked' && state.block.code === 'waits-for';
    return waits ? [{ step: state.step, isOpen: false, isOptional: false }] : [];
  });

/** The actors that a channel lets take a step, the usual one first. */
export const actorsOf = (channel: ChannelCode, step: LoopStep): readonly LoopActor[] =>
  channels[channel].steps.find((each) => each.step === step)?.takenBy ?? [];

/**
 * What was typed, completed with what is likely: the first open step, on the day of asking, by the usual actor. A step that can no longer be asked for
 * gives way. Undefined when nothing is left to ask for.
 */
export function draftOf(
  typed: Partial<StepDraft>,
  record: LoopRecordOf,
  asked: readonly AskedStep[],
  actors: Actors,
  asOf: LocalDate,
): StepDraft | undefined {
  const next =
    asked.find(({ step }) => step === typed.step) ?? asked.find(({ isOpen }) => isOpen) ?? asked[0];
  if (!next) return undefined;
  const { step } = next;
  const takenBy = actorsOf(channelOf(record), step);
  const by = takenBy.find((actor) => actor === typed.by) ?? takenBy[0];
  if (by === undefined) return undefined;
  const byId = 'byId' in typed ? typed.byId : likelyActor(by, record, actors);
  return { step, on: typed.on ?? asOf, by, byId, toId: typed.toId };
}

/** The step that can be asked for; undefined while its day is not one. Handing over alone says to whom. */
export function completeStep({ step, on, by, byId, toId }: StepDraft): StepTaken | undefined {
  if (!isLocalDate(on)) return undefined;
  return {
    step,
    on,
    by,
    ...(byId !== undefined && { byId }),
    ...(step === 'handed-over' && toId !== undefined && { toId }),
  };
}
