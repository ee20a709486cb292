import type { LoopDays, LoopStep } from '@deputy-work/loop';
import type { LocalDate } from '@deputy-work/rules';
import type { ExpressedView } from '../schema/index.ts';

/** The days of a view expressed while sitting in, as steps of the loop (列席代表意见的反馈环节), from the day it was heard on. */
export const deriveLoopDays = ({
  on,
  sortedOn,
  handedOverOn,
  dealtWithOn,
  repliedOn,
  closedOn,
}: ExpressedView): LoopDays => ({
  steps: [
    { step: 'heard', on },
    ...taken('sorted', sortedOn),
    ...taken('handed-over', handedOverOn),
    ...taken('handled', dealtWithOn),
    ...taken('replied', repliedOn),
  ],
  closedOn,
});

const taken = (step: LoopStep, on: LocalDate | undefined): LoopDays['steps'] =>
  on === undefined ? [] : [{ step, on }];
