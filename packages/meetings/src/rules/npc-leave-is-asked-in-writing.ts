import { isOfLevel } from '@deputy-work/congress';
import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';
import { article, containsAll, defineRule } from '@deputy-work/rules';
import { leaveRequests } from '../facts.ts';
import { congressById } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';
import { npcLeaveManner } from '../parameters/npc-leave-manner.ts';

/**
 * A deputy of the NPC asks for leave in writing, of the secretariat of the session (全国人大代表向大会秘书处书面请假).
 *
 * The day of asking for leave governs. Sources: NPC Rules of Procedure, art. 15; plan item 11.
 */
export const npcLeaveIsAskedInWriting = /* @__PURE__ */ defineRule({
  id: 'meetings.leave.npc-in-writing-to-secretariat',
  package: thisPackage,
  basis: [article(npcRulesOfProcedure2021, 15), cite(11, '请假制度')],
  subjects: leaveRequests,
  parameters: { manner: npcLeaveManner },
  indexes: { congressById },
  appliesTo: (request, { asOf, congressById }) =>
    request.askedOn <= asOf && isOfLevel(['national'], request, congressById),
  governedOn: ({ askedOn }) => askedOn,
  check: ({ form, addressee }, { manner }) => {
    if (form === undefined) return missingFact('form');
    if (addressee === undefined) return missingFact('addressee');
    return containsAll([form, addressee], manner);
  },
});
