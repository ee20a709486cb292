import { npcscRulesOfProcedure2009, npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { speechTurns } from '../facts.ts';
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
  basis: [
    article(npcscRulesOfProcedure2009, 30),
    article(npcscRulesOfProcedure2009, 31),
    article(npcscRulesOfProcedure2022, 43),
    article(npcscRulesOfProcedure2022, 44),
  ],
  subjects: speechTurns,
  parameters: { first: npcscGroupFirstTurn, later: npcscGroupLaterTurn },
  indexes: speakingIndexes,
  appliesTo: (speech, surroundings) => isSpokenAt(speech, 'committee-group', surroundings),
  governedOn: ({ on }) => on,
  check: (speech, { first, later }) => checkMinutes(speech, first, later),
});
