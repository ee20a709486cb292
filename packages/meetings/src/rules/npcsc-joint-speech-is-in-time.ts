import { defineRule } from '@deputy-work/rules';
import { speechTurns } from '../facts.ts';
import { npcscSpeakingBasis } from '../internal/npcsc-speaking.ts';
import { checkMinutes, isSpokenAt, speakingIndexes } from '../internal/speaking.ts';
import { thisPackage } from '../internal/this-package.ts';
import { npcscJointFirstTurn } from '../parameters/npcsc-joint-first-turn.ts';
import { npcscJointLaterTurn } from '../parameters/npcsc-joint-later-turn.ts';

/**
 * Whoever speaks at a joint meeting of the NPC Standing Committee keeps to the minutes (全国人大常委会联组会议发言时间).
 *
 * From 2022-06-25 on a first turn is as short as at a plenary meeting. Sources: its Rules of Procedure 2009, arts. 30, 31; 2022, arts.
 * 43, 44.
 */
export const npcscJointSpeechIsInTime = /* @__PURE__ */ defineRule({
  id: 'meetings.speaking.npcsc-joint',
  package: thisPackage,
  basis: npcscSpeakingBasis(),
  subjects: speechTurns,
  parameters: { first: npcscJointFirstTurn, later: npcscJointLaterTurn },
  indexes: speakingIndexes,
  appliesTo: (speech, surroundings) => isSpokenAt(speech, 'committee-joint', surroundings),
  governedOn: ({ on }) => on,
  check: (speech, { first, later }) => checkMinutes(speech, first, later),
});
