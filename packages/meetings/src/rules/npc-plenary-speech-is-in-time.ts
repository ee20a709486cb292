import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, atMost, defineRule } from '@deputy-work/rules';
import { speechTurns } from '../facts.ts';
import { checkMinutes, isSpokenAt, speakingIndexes } from '../internal/speaking.ts';
import { thisPackage } from '../internal/this-package.ts';
import { npcPlenaryFirstTurn } from '../parameters/npc-plenary-first-turn.ts';
import { npcPlenaryLaterTurn } from '../parameters/npc-plenary-later-turn.ts';
import { npcPlenaryTurns } from '../parameters/npc-plenary-turns.ts';

/**
 * A deputy keeps to the turns and minutes of a plenary meeting of the NPC (全国人大全体会议发言次数和时间).
 *
 * Source: NPC Rules of Procedure, art. 57.
 */
export const npcPlenarySpeechIsInTime = /* @__PURE__ */ defineRule({
  id: 'meetings.speaking.npc-plenary',
  package: thisPackage,
  basis: [article(npcRulesOfProcedure2021, 57)],
  subjects: speechTurns,
  parameters: { turns: npcPlenaryTurns, first: npcPlenaryFirstTurn, later: npcPlenaryLaterTurn },
  indexes: speakingIndexes,
  appliesTo: (speech, surroundings) => isSpokenAt(speech, 'plenary', surroundings),
  governedOn: ({ on }) => on,
  check: (speech, { turns, first, later }) => {
    const order = atMost(speech.turn, turns);
    return order.outcome === 'violated' ? order : checkMinutes(speech, first, later);
  },
});
