import { defineParameter } from '@deputy-work/rules';
import { minutesOfTurn } from '../internal/npcsc-speaking.ts';

/**
 * Minutes of the first turn at a joint meeting of the NPC Standing Committee: fewer from 2022-06-25 on (its Rules of Procedure 2009,
 * arts. 30, 31; 2022, arts. 43, 44).
 */
export const npcscJointFirstTurn = /* @__PURE__ */ defineParameter({
  id: 'meetings.speaking.npcsc-joint-first',
  unit: 'minute',
  comparison: 'atMost',
  variation: 'no',
  values: minutesOfTurn(15, 10),
});
