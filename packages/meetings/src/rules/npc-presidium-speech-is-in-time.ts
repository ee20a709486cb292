import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, atMost, defineRule } from '@deputy-work/rules';
import { speechTurns } from '../facts.ts';
import { checkMinutes, isSpokenAt, speakingIndexes } from '../internal/speaking.ts';
import { thisPackage } from '../internal/this-package.ts';
import { npcPresidiumFirstTurn } from '../parameters/npc-presidium-first-turn.ts';
import { npcPresidiumLaterTurn } from '../parameters/npc-presidium-later-turn.ts';
import { npcPresidiumTurns } from '../parameters/npc-presidium-turns.ts';

/**
 * A member keeps to the turns and minutes of a meeting of the Presidium, topic by topic (主席团会议就同一议题发言次数和时间).
 *
 * Source: NPC Rules of Procedure, art. 58.
 */
export const npcPresidiumSpeechIsInTime = /* @__PURE__ */ defineRule({
  id: 'meetings.speaking.npc-presidium',
  package: thisPackage,
  basis: [article(npcRulesOfProcedure2021, 58)],
  subjects: speechTurns,
  parameters: { turns: npcPresidiumTurns, first: npcPresidiumFirstTurn, later: npcPresidiumLaterTurn },
  indexes: speakingIndexes,
  appliesTo: (speech, surroundings) => isSpokenAt(speech, 'presidium', surroundings),
  governedOn: ({ on }) => on,
  check: (speech, { turns, first, later }) => {
    const order = atMost(speech.turn, turns);
    return order.outcome === 'violated' ? order : checkMinutes(speech, first, later);
  },
});
