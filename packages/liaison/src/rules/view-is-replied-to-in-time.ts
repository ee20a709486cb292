import { checkReply, dayOf, replyTime } from '@deputy-work/loop';
import { deputiesLaw2015, deputiesLaw2025 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { trackedViews } from '../facts.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * A deputy has the reply to a view within the time that the place sets (在规定时限内向代表反馈).
 *
 * Statute asks for a mechanism of contact with deputies and sets no time for views, so without a place's own number this can't be told. Counted from
 * the hand-over or, where nothing was handed over, from the day it was heard, which governs. Sources: Deputies Law 2015, art. 36; 2025, art. 44.
 */
export const viewIsRepliedToInTime = /* @__PURE__ */ defineRule({
  id: 'liaison.views.replied-to-in-time',
  package: thisPackage,
  basis: [article(deputiesLaw2015, 36), article(deputiesLaw2025, 44)],
  subjects: trackedViews,
  parameters: { time: replyTime },
  appliesTo: (view, { asOf }) => dayOf(view, 'heard', asOf) !== undefined,
  governedOn: (view, { asOf }) => dayOf(view, 'heard', asOf) ?? missingFact('heardOn'),
  check: (view, { time }, { asOf }) => checkReply(view, time, asOf),
});
