import { vocabularyIsWhole } from '@deputy-work/config/contract';
import * as root from '../src/index.ts';
import * as schema from '../src/schema/index.ts';

vocabularyIsWhole({
  terms: root.meetingsTerms,
  schemas: schema,
  unnamed: [],
  codeLists: {
    attendanceModes: [root.attendanceModes, schema.AttendanceMode],
    attendanceStatuses: [root.attendanceStatuses, schema.AttendanceStatus],
    briefingChannels: [root.briefingChannels, schema.BriefingChannel],
    documentKinds: [root.documentKinds, schema.DocumentKind],
    halfDays: [root.halfDays, schema.HalfDay],
    leaveAuthorities: [root.leaveAuthorities, schema.LeaveAuthority],
    leaveForms: [root.leaveForms, schema.LeaveForm],
    leaveGrounds: [root.leaveGrounds, schema.LeaveGround],
    leaveOutcomes: [root.leaveOutcomes, schema.LeaveOutcome],
    leaveScopes: [root.leaveScopes, schema.LeaveScope],
    meetingKinds: [root.meetingKinds, schema.MeetingKind],
    residenceStatuses: [root.residenceStatuses, schema.ResidenceStatus],
    voteKinds: [root.voteKinds, schema.VoteKind],
    voteResults: [root.voteResults, schema.VoteResult],
  },
});
