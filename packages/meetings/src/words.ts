import type { LoopStep } from '@deputy-work/loop';
import type { RuleIdOf, TopicWords } from '@deputy-work/rules';
import type { leaveOccasions } from './codes/leave-occasions.ts';
import type { meetingsParameters } from './parameters/index.ts';
import type { meetingsRules } from './rules/index.ts';
import type {
  AttendanceMode,
  AttendanceStatus,
  HalfDay,
  LeaveAuthority,
  LeaveForm,
  VoteResult,
} from './schema/index.ts';

/** The id of a rule of this package. */
export type MeetingsRuleId = RuleIdOf<(typeof meetingsRules)[number]>;

/** The id of a parameter of this package. */
export type MeetingsParameterId = (typeof meetingsParameters)[number]['id'];

/** What the rules of this package count. */
export type MeetingsUnit =
  | 'deputy'
  | 'member'
  | 'electoral-unit'
  | 'employer'
  | 'session'
  | 'committee-meeting'
  | 'vote'
  | 'turn'
  | 'minute'
  | 'manner'
  | 'route'
  | 'mode'
  | 'step';

/** Facts that a rule may find missing, as paths from its subject. */
export type MeetingsPath =
  | 'congress'
  | 'meeting'
  | 'opensOn'
  | 'closesOn'
  | 'termEndsOn'
  | 'base'
  | 'headcount'
  | 'entries.status'
  | 'form'
  | 'addressee'
  | 'decision'
  | 'result'
  | 'minutes'
  | 'sittings'
  | 'theme'
  | 'deputies.isGrassRoots';

/** When leave is asked, as places tell occasions apart. */
export type LeaveOccasion = keyof typeof leaveOccasions;

/** Whom to ask on which occasion (请假途径): `before-session/standing-committee`. */
export type LeaveRoute = `${LeaveOccasion}/${LeaveAuthority}`;

/** The words of this package in one language; a rule, parameter, unit, path or code without words does not compile. */
export type MeetingsWords = TopicWords<
  MeetingsRuleId,
  MeetingsParameterId,
  MeetingsUnit,
  | MeetingsPath
  | LeaveForm
  | LeaveAuthority
  | LeaveRoute
  | AttendanceMode
  | AttendanceStatus
  | HalfDay
  | LoopStep
  | VoteResult
>;
