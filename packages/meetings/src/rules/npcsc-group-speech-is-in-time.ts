import { defineRule } from '@deputy-work/rules';
import { speechTurns } from '../facts.ts';
import { npcscSpeakingBasis } from '../internal/npcsc-speaking.ts';
import { checkMinutes, isSpokenAt, speakingIndexes } from '../internal/speaking.ts';
import { thisPackage } from '../internal/this-package.ts';
import { npcscGroupFirstTurn } from '../parameters/npcsc-group-first-turn.ts';
import { npcscGroupLaterTurn } from '../parameters/npcsc-group-later-turn.ts';

/**
 * Whoever speaks at a group meeting of the NPC Standing Committee keeps to the minutes (全国人大常委会分组会议发言时间).
 *
 * Sources: its Rules of Procedure 2009, arts. 30, 31; 2022, arts. 43, 44.
 */
export const npcscGroupSpeechIsInTime = /* @__PURE__ */ defineRule({
  id: 'meetings.speaking.npcsc-group',
  package: thisPackage,
  basis: npcscSpeakingBasis(),
  subjects: speechTurns,
  parameters: { first: npcscGroupFirstTurn, later: npcscGroupLaterTurn },
  indexes: speakingIndexes,
  appliesTo: (speech, surroundings) => isSpokenAt(speech, 'committee-group', surroundings),
  governedOn: ({ on }) => on,
  check: (speech, { first, later }) => checkMinutes(speech, first, later),
});
