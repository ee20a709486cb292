// Lookups that several rules share: each is built once, however many rules name it.
import { indexBy } from '@deputy-work/rules';
import {
  briefings,
  committeeMeetings,
  congresses,
  deputies,
  invitations,
  meetings,
  notices,
  sessions,
  sheets,
  sittings,
} from '../facts.ts';

const some = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

export const congressById = /* @__PURE__ */ indexBy(congresses, ({ id }) => [id]);
export const sessionById = /* @__PURE__ */ indexBy(sessions, ({ id }) => [id]);
export const committeeMeetingById = /* @__PURE__ */ indexBy(committeeMeetings, ({ id }) => [id]);
export const meetingById = /* @__PURE__ */ indexBy(meetings, ({ id }) => [id]);
export const sittingById = /* @__PURE__ */ indexBy(sittings, ({ id }) => [id]);

export const deputyById = /* @__PURE__ */ indexBy(deputies, ({ id }) => [id]);
export const deputiesOfCongress = /* @__PURE__ */ indexBy(deputies, ({ congressId }) => [congressId]);
export const meetingsOfSession = /* @__PURE__ */ indexBy(meetings, ({ sessionId }) => some(sessionId));
export const meetingsOfCommittee = /* @__PURE__ */ indexBy(meetings, ({ committeeMeetingId }) =>
  some(committeeMeetingId),
);
export const sittingsOfMeeting = /* @__PURE__ */ indexBy(sittings, ({ meetingId }) => [meetingId]);
export const sheetOfSitting = /* @__PURE__ */ indexBy(sheets, ({ sittingId }) => [sittingId]);

export const noticesOfSession = /* @__PURE__ */ indexBy(notices, ({ sessionId }) => some(sessionId));
export const noticesOfCommitteeMeeting = /* @__PURE__ */ indexBy(notices, ({ committeeMeetingId }) =>
  some(committeeMeetingId),
);
export const briefingsOfSession = /* @__PURE__ */ indexBy(briefings, ({ sessionId }) => some(sessionId));
export const briefingsOfCommitteeMeeting = /* @__PURE__ */ indexBy(briefings, ({ committeeMeetingId }) =>
  some(committeeMeetingId),
);
export const invitationsToCommitteeMeeting = /* @__PURE__ */ indexBy(invitations, ({ committeeMeetingId }) =>
  some(committeeMeetingId),
);
export const invitationsToMeeting = /* @__PURE__ */ indexBy(invitations, ({ meetingId }) => some(meetingId));
