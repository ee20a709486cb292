import { defineParameter } from '@deputy-work/rules';

/**
 * How long after a view was handed over, or heard where the channel hands nothing over, the deputy has a reply. The plan says 及时 and gives no
 * number, nor does any statute for views; places may.
 */
export const replyTime = /* @__PURE__ */ defineParameter({
  id: 'loop.reply-time',
  unit: 'duration',
  comparison: 'within',
  variation: 'freely',
  values: [],
});
