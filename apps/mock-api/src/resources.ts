import { Body, Congress, Deputy, ElectoralUnit, Session } from '@deputy-work/congress/schema';
import type { CongressFacts } from '@deputy-work/fixtures';
import { Activity } from '@deputy-work/inspection/schema';
import {
  Briefing,
  CommitteeMeeting,
  DutyRecord,
  ExpressedView,
  Invitation,
  LeaveRequest,
  Meeting,
  MeetingDocument,
  Notice,
  ResidenceRegister,
  Sheet,
  Sitting,
  SpeechTurn,
  Vote,
} from '@deputy-work/meetings/schema';

/** A collection of records; also its route. */
export type ResourceName = keyof CongressFacts;

/** The resources and the schemas that stand at their doors. */
export const schemas = {
  congresses: Congress,
  sessions: Session,
  'electoral-units': ElectoralUnit,
  bodies: Body,
  deputies: Deputy,
  activities: Activity,
  'committee-meetings': CommitteeMeeting,
  meetings: Meeting,
  sittings: Sitting,
  sheets: Sheet,
  'leave-requests': LeaveRequest,
  'residence-registers': ResidenceRegister,
  'duty-records': DutyRecord,
  votes: Vote,
  'speech-turns': SpeechTurn,
  notices: Notice,
  'meeting-documents': MeetingDocument,
  briefings: Briefing,
  invitations: Invitation,
  'expressed-views': ExpressedView,
} as const satisfies Record<ResourceName, unknown>;

export const resourceNames = Object.keys(schemas) as readonly ResourceName[];

/** A record as it is kept and sent: with the version that a change of it must name. */
export type Versioned<T = { readonly id: string }> = T & { readonly version: number };

/** Everything there is. */
export type State = { readonly [N in ResourceName]: readonly Versioned<CongressFacts[N][number]>[] };
