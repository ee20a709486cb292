import { defineParameter } from '@deputy-work/rules';
import { minutesOfTurn } from '../internal/npcsc-speaking.ts';

/**
 * Minutes of a turn at a plenary meeting of the NPC Standing Committee (its Rules of Procedure 2009, arts. 30, 31; 2022, arts. 43, 44).
 */
export const npcscPlenaryTurn = /* @__PURE__ */ defineParameter({
  id: 'meetings.speaking.npcsc-plenary',
  unit: 'minute',
  comparison: 'atMost',
  variation: 'no',
  values: minutesOfTurn(10, 10),
});
