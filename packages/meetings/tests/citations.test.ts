import { citationsAreExact } from '@deputy-work/config/contract';
import * as root from '../src/index.ts';
import { meetings } from './topic.ts';

citationsAreExact(meetings, root.meetingsTerms, [
  root.attendanceModes,
  root.attendanceStatuses,
  root.briefingChannels,
  root.documentKinds,
  root.halfDays,
  root.leaveAuthorities,
  root.leaveForms,
  root.leaveGrounds,
  root.leaveOccasions,
  root.leaveOutcomes,
  root.leaveScopes,
  root.meetingKinds,
  root.residenceStatuses,
  root.voteKinds,
  root.voteResults,
]);
