import { isCancelled, isOfLevel } from '@deputy-work/congress';
import { npcscRulesOfProcedure2009, npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { article, defineRule } from '@deputy-work/rules';
import { committeeMeetings } from '../facts.ts';
import { firstOf } from '../internal/days.ts';
import { congressById, noticesOfCommitteeMeeting } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { inTimeBefore } from '../internal/notice-time.ts';
import { thisPackage } from '../internal/this-package.ts';
import { npcscNoticeTime } from '../parameters/npcsc-notice-time.ts';

/**
 * Notice of a meeting of the NPC Standing Committee is given in time, to members and to those who sit in (全国人大常委会会议通知).
 *
 * Extraordinary meetings are exempt. The first notice counts; the opening day governs. Sources: its Rules of Procedure 2009, art. 6; 2022, art. 9.
 */
export const npcscMeetingIsAnnounced = /* @__PURE__ */ defineRule({
  id: 'meetings.notice.npcsc-meeting',
  package: thisPackage,
  basis: [article(npcscRulesOfProcedure2009, 6), article(npcscRulesOfProcedure2022, 9)],
  subjects: committeeMeetings,
  parameters: { time: npcscNoticeTime },
  indexes: { congressById, noticesOfCommitteeMeeting },
  appliesTo: (meeting, { asOf, congressById }) =>
    meeting.kind === 'ordinary' &&
    !isCancelled(meeting, asOf) &&
    isOfLevel(['national'], meeting, congressById),
  governedOn: ({ opensOn }) => opensOn ?? missingFact('opensOn'),
  check: ({ id, opensOn }, { time }, { asOf, noticesOfCommitteeMeeting }) => {
    if (opensOn === undefined) return missingFact('opensOn');
    const sentOn = firstOf(
      noticesOfCommitteeMeeting(id).map((notice) => notice.sentOn),
      asOf,
    );
    return inTimeBefore(opensOn, sentOn, asOf, time);
  },
});
