import { cite } from '@deputy-work/plan-2022';
import { defineRule } from '@deputy-work/rules';
import { sessions } from '../facts.ts';
import { briefingIndexes, checkReached, isPrepared } from '../internal/briefing.ts';
import { governedOnOpening } from '../internal/session-notice.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Every deputy gets the note in writing on deputies’ work before the session (向代表书面通报).
 *
 * Asks each session once and names those whom it has not reached. Open until the eve of the session, whose opening day governs. Source:
 * plan item 7.
 */
export const deputyGetsWrittenNote = /* @__PURE__ */ defineRule({
  id: 'meetings.briefing.written-note',
  package: thisPackage,
  basis: [cite(7, '向代表书面通报')],
  subjects: sessions,
  indexes: briefingIndexes,
  appliesTo: isPrepared,
  governedOn: governedOnOpening,
  check: (session, _, surroundings) => checkReached(session, ['written-note'], surroundings),
});
