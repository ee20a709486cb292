import type { Source } from '@deputy-work/congress';
import type { LoopCode } from '@deputy-work/plan-2022/classification';
import type { NonEmpty, Text } from '@deputy-work/rules';
import type { loopActors } from './codes/loop-actors.ts';
import type { loopSteps } from './codes/loop-steps.ts';

/** Code of a step, in order: heard, sorted, handed-over, handled, replied, confirmed. */
export type LoopStep = keyof typeof loopSteps;

/** Code of who may take a step. */
export type LoopActor = keyof typeof loopActors;

/** One step as a channel knows it. */
export interface ChannelStep {
  readonly step: LoopStep;
  readonly takenBy: NonEmpty<LoopActor>;
  /** What asks for it. A citation makes it a demand; a note says that this project offers it. */
  readonly source: NonEmpty<Source>;
  /** Set where a later step may be taken without this one. */
  readonly optional?: true;
  /** An optional step that this one can't do without: nobody confirms a reply that was not given. */
  readonly needs?: LoopStep;
  /** The source's own word for the pace, where it gives no number: 及时. */
  readonly pace?: string;
}

/** A channel (渠道) by which views come in. Steps it doesn't list are skipped. */
export interface Channel {
  readonly name: Text;
  /** Items of the plan that speak of it. */
  readonly items: NonEmpty<number>;
  /** The loop of the plan that it is an instance of, where the plan describes one. */
  readonly loop?: LoopCode;
  /** In order; the first is `heard`. */
  readonly steps: NonEmpty<ChannelStep>;
}
