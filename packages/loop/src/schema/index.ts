export { Block } from './block.ts';
export { ChannelCode } from './channel-code.ts';
export { LoopActor, LoopStep, StepTaken } from './step-taken.ts';
export { followsChannel } from './follows-channel.ts';
export { history } from './history.ts';
