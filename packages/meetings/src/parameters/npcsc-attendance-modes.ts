import { npcscRulesOfProcedure2009, npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/**
 * Ways of attending that may count for the quorum of the NPC Standing Committee; video only where the Council of Chairpersons so decides
 * (Rules of Procedure 2022, art. 7). The text of 2009 knows no video.
 */
export const npcscAttendanceModes = /* @__PURE__ */ defineParameter({
  id: 'meetings.quorum.npcsc-modes',
  unit: 'mode',
  comparison: 'containsAll',
  variation: 'no',
  values: [
    {
      from: '2009-04-24',
      to: '2022-06-24',
      value: ['in-person'],
      basis: [article(npcscRulesOfProcedure2009, 4)],
    },
    { from: '2022-06-25', value: ['in-person', 'by-video'], basis: [article(npcscRulesOfProcedure2022, 7)] },
  ],
});
