import { defineParameter } from '@deputy-work/rules';

/** How long before a session of a township’s congress notice is given. The nation sets none; places do. */
export const townshipNoticeTime = /* @__PURE__ */ defineParameter({
  id: 'meetings.notice.township-time',
  unit: 'duration',
  comparison: 'within',
  variation: 'freely',
  values: [],
});
