import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { sittings } from '../facts.ts';
import { checkQuorum, needsQuorum, quorumIndexes } from '../internal/quorum.ts';
import { thisPackage } from '../internal/this-package.ts';
import { npcQuorum } from '../parameters/npc-quorum.ts';

/**
 * A plenary meeting of the NPC sits with a quorum of its deputies (全国人大会议法定人数).
 *
 * Video does not count: the text knows attending, and only the Standing Committee’s rules open it to video. Source: NPC Rules of
 * Procedure, art. 4.
 */
export const npcSessionHasQuorum = /* @__PURE__ */ defineRule({
  id: 'meetings.quorum.npc-session',
  package: thisPackage,
  basis: [article(npcRulesOfProcedure2021, 4)],
  subjects: sittings,
  parameters: { quorum: npcQuorum },
  indexes: quorumIndexes,
  appliesTo: (sitting, surroundings) => needsQuorum(sitting, 'plenary', ['national'], surroundings),
  governedOn: ({ on }) => on,
  check: (sitting, { quorum }, surroundings) => checkQuorum(sitting, quorum, surroundings),
});
