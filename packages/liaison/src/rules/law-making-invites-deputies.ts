import { cite } from '@deputy-work/plan-2022';
import { lawMakingStages } from '../internal/law-making.ts';
import { defineInviting } from '../internal/involvements.ts';

/** Deputies are invited to the initiation, drafting, deliberation and evaluation of laws (各立法环节邀请代表参加). Source: plan item 17. */
export const lawMakingInvitesDeputies = /* @__PURE__ */ defineInviting(
  'liaison.law-making.invites-deputies',
  lawMakingStages,
  cite(17, '在立项、起草、审议、通过前评估等环节，邀请代表参加'),
);
