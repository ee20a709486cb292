import { npcRulesOfProcedure2021 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** How long before a session of the NPC the drafts of plan and budget go to first review (NPC Rules of Procedure, art. 34). */
export const firstReviewTime = /* @__PURE__ */ defineParameter({
  id: 'meetings.documents.first-review-time',
  unit: 'duration',
  comparison: 'within',
  variation: 'no',
  values: [
    { from: '2021-03-12', value: { amount: 45, unit: 'day' }, basis: [article(npcRulesOfProcedure2021, 34)] },
  ],
});
