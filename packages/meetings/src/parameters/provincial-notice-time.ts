import { defineParameter } from '@deputy-work/rules';

/** How long before a session of a provincial congress notice is given. The nation sets none; places do. */
export const provincialNoticeTime = /* @__PURE__ */ defineParameter({
  id: 'meetings.notice.provincial-time',
  unit: 'duration',
  comparison: 'within',
  variation: 'freely',
  values: [],
});
