import type {
  Body as BodyFact,
  Congress as CongressFact,
  Deputy as DeputyFact,
  ElectoralUnit as ElectoralUnitFact,
  Session as SessionFact,
} from '@deputy-work/congress';
import { Body, Congress, Deputy, ElectoralUnit, Session } from '@deputy-work/congress/schema';
import type { Activity as ActivityFact } from '@deputy-work/inspection';
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
import type * as meetingFacts from '@deputy-work/meetings';
import { z } from 'zod';
import { wrongResponse } from './problem.ts';

interface FactOf {
  readonly activities: ActivityFact;
  readonly bodies: BodyFact;
  readonly congresses: CongressFact;
  readonly deputies: DeputyFact;
  readonly 'electoral-units': ElectoralUnitFact;
  readonly sessions: SessionFact;
  readonly 'committee-meetings': meetingFacts.CommitteeMeeting;
  readonly meetings: meetingFacts.Meeting;
  readonly sittings: meetingFacts.Sitting;
  readonly sheets: meetingFacts.Sheet;
  readonly 'leave-requests': meetingFacts.LeaveRequest;
  readonly 'residence-registers': meetingFacts.ResidenceRegister;
  readonly 'duty-records': meetingFacts.DutyRecord;
  readonly votes: meetingFacts.Vote;
  readonly 'speech-turns': meetingFacts.SpeechTurn;
  readonly notices: meetingFacts.Notice;
  readonly 'meeting-documents': meetingFacts.MeetingDocument;
  readonly briefings: meetingFacts.Briefing;
  readonly invitations: meetingFacts.Invitation;
  readonly 'expressed-views': meetingFacts.ExpressedView;
}

/** A collection of the API; also the name of its route and of its folder here. */
export type Resource = keyof FactOf;

/** A fact as the API hands it out: with the version that a change of it must name. */
export type RecordOf<R extends Resource> = FactOf[R] & { readonly version: number };

const schemas: { readonly [R in Resource]: z.ZodType<FactOf[R]> } = {
  activities: Activity,
  bodies: Body,
  congresses: Congress,
  deputies: Deputy,
  'electoral-units': ElectoralUnit,
  sessions: Session,
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
};

const versioned = z.looseObject({ version: z.int() });
const many = z.array(z.unknown());

/** Throws unless `name` is a collection of the API. */
export function assertResource(name: string): asserts name is Resource {
  if (Object.hasOwn(schemas, name)) return;
  throw new Error(
    `There is no collection "${name}". Use one of ${Object.keys(schemas).join(', ')}, or add its schema to data/records.ts.`,
  );
}

/** Reads one record of a response; throws an error that names the path when it is not what the packages' schemas say. */
export function readRecord<R extends Resource>(resource: R, body: unknown): RecordOf<R> {
  const wire = versioned.safeParse(body);
  if (!wire.success) throw wrongResponse(`/${resource}`, wire.error);
  const { version, ...fact } = wire.data;
  const read = schemas[resource].safeParse(fact);
  if (!read.success) throw wrongResponse(`/${resource}`, read.error);
  return { ...read.data, version };
}

/** Reads a list of a response, as {@link readRecord} does each of its records. */
export function readRecords<R extends Resource>(resource: R, body: unknown): RecordOf<R>[] {
  const list = many.safeParse(body);
  if (!list.success) throw wrongResponse(`/${resource}`, list.error);
  return list.data.map((entry) => readRecord(resource, entry));
}
