import { cite } from '@deputy-work/plan-2022';
import { defineInviting } from '../internal/involvements.ts';

/** Deputies are invited to try the state-assets oversight subsystem (邀请代表试用国资联网监督子系统). Source: plan item 19. */
export const subsystemTrialInvitesDeputies = /* @__PURE__ */ defineInviting(
  'liaison.subsystem-trial.invites-deputies',
  ['subsystem-trial'],
  cite(19, '邀请代表参与国资联网监督子系统试用'),
);
