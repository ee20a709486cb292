import { defineParameter } from '@deputy-work/rules';
import { minutesOfTurn } from '../internal/npcsc-speaking.ts';

/**
 * Minutes of the first turn at a group meeting of the NPC Standing Committee (its Rules of Procedure 2009, arts. 30, 31; 2022, arts. 43,
 * 44).
 */
export const npcscGroupFirstTurn = /* @__PURE__ */ defineParameter({
  id: 'meetings.speaking.npcsc-group-first',
  unit: 'minute',
  comparison: 'atMost',
  variation: 'no',
  values: minutesOfTurn(15, 15),
});
