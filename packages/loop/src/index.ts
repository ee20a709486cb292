export type { Block } from './block.ts';
export type { Channel, ChannelStep, LoopActor, LoopStep } from './channel.ts';
export { channels, type ChannelCode } from './channels.ts';
export { checkLoop, demandedSteps, demands, type DemandedStep, type LoopDays } from './check-loop.ts';
export { checkReply } from './check-reply.ts';
export { loopActors } from './codes/loop-actors.ts';
export { loopSteps } from './codes/loop-steps.ts';
export {
  deriveProgress,
  nextSteps,
  type LoopOptions,
  type OpenStep,
  type StepState,
} from './derive-progress.ts';
export { deriveReplyDue, replyOwedFrom, type StepDue } from './derive-reply-due.ts';
export { isUnanswered } from './is-unanswered.ts';
export type { LoopWords } from './loop-words.ts';
export { replyTime } from './reply-time.ts';
export { dayOf, type LoopRecord, type StepTaken } from './step-taken.ts';
export { takeStep, type Taking } from './take-step.ts';
export { loopTerms } from './terms.ts';
