import { npcscRulesOfProcedure2009, npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { isVideoCounted } from '../derivations/is-video-counted.ts';
import { sittings } from '../facts.ts';
import { committeeMeetingById } from '../internal/lookups.ts';
import { checkQuorum, needsQuorum, quorumIndexes } from '../internal/quorum.ts';
import { thisPackage } from '../internal/this-package.ts';
import { npcscAttendanceModes } from '../parameters/npcsc-attendance-modes.ts';
import { npcscQuorum } from '../parameters/npcsc-quorum.ts';

/**
 * A plenary meeting of the NPC Standing Committee sits with more than half of its members (全国人大常委会法定人数).
 *
 * Video counts from 2022-06-25 on, and only at a meeting for which the Council of Chairpersons has decided so by the day of the sitting. Sources: its
 * Rules of Procedure 2009, art. 4; 2022, art. 7.
 */
export const npcscHasQuorum = /* @__PURE__ */ defineRule({
  id: 'meetings.quorum.npcsc',
  package: thisPackage,
  basis: [article(npcscRulesOfProcedure2009, 4), article(npcscRulesOfProcedure2022, 7)],
  subjects: sittings,
  parameters: { quorum: npcscQuorum, modes: npcscAttendanceModes },
  indexes: { ...quorumIndexes, committeeMeetingById },
  appliesTo: (sitting, surroundings) => needsQuorum(sitting, 'committee-plenary', ['national'], surroundings),
  governedOn: ({ on }) => on,
  check: (sitting, { quorum, modes }, surroundings) => {
    const [meeting] = surroundings.meetingById(sitting.meetingId);
    const [whole] = surroundings.committeeMeetingById(meeting?.committeeMeetingId ?? '');
    const countsVideo = isVideoCounted(modes.value, whole, sitting.on);
    return checkQuorum(sitting, quorum, surroundings, { countsVideo });
  },
});
