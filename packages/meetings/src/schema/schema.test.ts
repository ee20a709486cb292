import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import {
  CommitteeMeeting,
  DutyRecord,
  Invitation,
  LeaveRequest,
  Meeting,
  Notice,
  QuorumBase,
  Sheet,
  SpeechTurn,
  Vote,
} from './index.ts';
import { sampleCommitteeMeeting, sampleInvitation, sampleMeeting, sampleVote } from '../../tests/sample.ts';

const pathsOf = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.'));

const leave = {
  id: 'leave',
  congressId: 'npc',
  deputyId: 'd-1',
  sessionId: 'session-5',
  scope: 'session',
  sittingIds: [],
  ground: 'health',
  askedOn: '2022-03-01',
};

describe('a sheet', () => {
  const sheet = (entries: unknown) => ({ id: 'sheet', sittingId: 'opening', entries });
  const times = [{ from: '09:00', to: '11:30', mode: 'in-person' }];

  it('lists each deputy once', () => {
    const twice = { deputyId: 'd-1', status: 'present', intervals: [] };
    expect(pathsOf(Sheet, sheet([twice, twice]))).toEqual(['entries.1.deputyId']);
  });

  it('has times only of those who were there, and no time that runs backwards', () => {
    expect(pathsOf(Sheet, sheet([{ deputyId: 'd-1', status: 'present', intervals: times }]))).toBeUndefined();
    expect(pathsOf(Sheet, sheet([{ deputyId: 'd-1', status: 'leave-asked', intervals: times }]))).toEqual([
      'entries.0.intervals',
    ]);
    const backwards = [{ from: '11:30', to: '09:00', mode: 'by-video' }];
    expect(pathsOf(Sheet, sheet([{ deputyId: 'd-1', status: 'present', intervals: backwards }]))).toContain(
      'entries.0.intervals.0.to',
    );
    const noTime = [{ from: '25:00', mode: 'in-person' }];
    expect(pathsOf(Sheet, sheet([{ deputyId: 'd-1', status: 'present', intervals: noTime }]))).toContain(
      'entries.0.intervals.0.from',
    );
  });
});

describe('a leave request', () => {
  it('names sittings exactly when it is not for the whole session', () => {
    expect(pathsOf(LeaveRequest, leave)).toBeUndefined();
    expect(pathsOf(LeaveRequest, { ...leave, sittingIds: ['opening'] })).toEqual(['sittingIds']);
    expect(pathsOf(LeaveRequest, { ...leave, scope: 'plenary' })).toEqual(['sittingIds']);
  });

  it('is not decided before it is asked', () => {
    const decision = { outcome: 'approved', by: 'delegation-head', on: '2022-02-28' };
    expect(pathsOf(LeaveRequest, { ...leave, decision })).toEqual(['decision.on']);
  });
});

describe('records of meetings', () => {
  it('belong to a session or to the standing committee, not to both', () => {
    expect(pathsOf(Meeting, sampleMeeting())).toBeUndefined();
    expect(pathsOf(Meeting, sampleMeeting({ committeeMeetingId: 'meeting-36' }))).toEqual([
      'committeeMeetingId',
    ]);
  });

  it('do not close before they open', () => {
    expect(pathsOf(CommitteeMeeting, sampleCommitteeMeeting({ closesOn: '2022-08-29' }))).toEqual([
      'closesOn',
    ]);
  });

  it('have no more vacancies than members', () => {
    expect(pathsOf(QuorumBase, { elected: 10, vacancies: 11 })).toEqual(['vacancies']);
    expect(pathsOf(QuorumBase, { elected: 10, vacancies: 10 })).toBeUndefined();
  });

  it('count whole votes and turns from one', () => {
    expect(pathsOf(Vote, sampleVote({ inFavour: -1 }))).toEqual(['inFavour']);
    expect(pathsOf(Vote, sampleVote({ abstaining: 0.5 }))).toEqual(['abstaining']);
    const turn = { id: 't', meetingId: 'plenary', deputyId: 'd-1', on: '2022-03-08', turn: 0 };
    expect(pathsOf(SpeechTurn, turn)).toEqual(['turn']);
  });

  it('are answered one way, and tell of each deputy or sitting once', () => {
    const both = sampleInvitation({ acceptedOn: '2022-08-21', declinedOn: '2022-08-22' });
    expect(pathsOf(Invitation, both)).toEqual(['declinedOn']);
    const line = { sittingId: 'opening', status: 'present' };
    expect(pathsOf(DutyRecord, { id: 'r', deputyId: 'd-1', lines: [line, line] })).toEqual([
      'lines.1.sittingId',
    ]);
    const notice = { id: 'n', congressId: 'npc', title: '通知', sentOn: '2022-02-01' };
    const recipients = [{ deputyId: 'd-1' }, { deputyId: 'd-1', hasNoEmployer: true }];
    expect(pathsOf(Notice, { ...notice, recipients })).toEqual(['recipients.1.deputyId']);
  });
});
