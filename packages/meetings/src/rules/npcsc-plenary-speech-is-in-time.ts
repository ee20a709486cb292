import { defineRule } from '@deputy-work/rules';
import { speechTurns } from '../facts.ts';
import { npcscSpeakingBasis } from '../internal/npcsc-speaking.ts';
import { checkMinutes, isSpokenAt, speakingIndexes } from '../internal/speaking.ts';
import { thisPackage } from '../internal/this-package.ts';
import { npcscPlenaryTurn } from '../parameters/npcsc-plenary-turn.ts';

/**
 * Whoever speaks at a plenary meeting of the NPC Standing Committee keeps to the minutes (全国人大常委会全体会议发言时间).
 *
 * Who sits in without a vote is bound as members are. Sources: its Rules of Procedure 2009, arts. 30, 31; 2022, arts. 43, 44.
 */
export const npcscPlenarySpeechIsInTime = /* @__PURE__ */ defineRule({
  id: 'meetings.speaking.npcsc-plenary',
  package: thisPackage,
  basis: npcscSpeakingBasis(),
  subjects: speechTurns,
  parameters: { first: npcscPlenaryTurn },
  indexes: speakingIndexes,
  appliesTo: (speech, surroundings) => isSpokenAt(speech, 'committee-plenary', surroundings),
  governedOn: ({ on }) => on,
  check: (speech, { first }) => checkMinutes(speech, first),
});
