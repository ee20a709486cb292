import { en } from '@deputy-work/rules/locales/en';
import { describe, expect, it } from 'vitest';
import { meetingNames, type MeetingNameWords } from './meeting-names.ts';
import { noMeetingRecords } from './meeting-records.ts';

const words: MeetingNameWords = {
  session: (congress, number) => `${congress} session ${number}`,
  committeeMeeting: (congress, number) => `${congress} committee ${number}`,
  halfDay: (day, half) => `${day} ${half}`,
  sitting: (halfDay, meeting) => `${halfDay}: ${meeting}`,
  vote: (about) => `vote on ${about}`,
  speech: (deputy, day, turn) => `${deputy} spoke on ${day}, turn ${turn}`,
  leave: (deputy, session) => `leave of ${deputy} from ${session}`,
  residence: (session, day) => `residence at ${session} on ${day}`,
  view: (deputy, summary) => `${deputy}: ${summary}`,
};

const congressId = 'npc';
const on = '2022-03-11';
const names = new Map(
  meetingNames(
    {
      ...noMeetingRecords,
      sessions: [{ id: 's5', congressId, number: 5, kind: 'ordinary', opensOn: '2022-03-05', closesOn: on }],
      meetings: [{ id: 'closing', congressId, kind: 'plenary', sessionId: 's5', title: 'Closing' }],
      sittings: [{ id: 'closing-am', meetingId: 'closing', on, half: 'morning' }],
      speechTurns: [{ id: 't1', meetingId: 'closing', deputyId: 'd1', on, turn: 2 }],
      leaveRequests: [
        {
          id: 'l1',
          congressId,
          deputyId: 'd1',
          sessionId: 's5',
          scope: 'session',
          sittingIds: [],
          ground: 'health',
          askedOn: '2022-03-01',
        },
      ],
      residenceRegisters: [{ id: 'r1', sessionId: 's5', on }],
    },
    (id) => id.toUpperCase(),
    en,
    words,
  ),
);

describe('names of what has no name of its own', () => {
  it('are made of day, half and meeting for a half-day', () => {
    expect(names.get('closing-am')).toBe('11 March 2022 Morning: Closing');
  });

  it('are made of the person and the session, as these are called', () => {
    expect(names.get('l1')).toBe('leave of D1 from NPC session 5');
    expect(names.get('r1')).toBe('residence at NPC session 5 on 11 March 2022');
    expect(names.get('t1')).toBe('D1 spoke on 11 March 2022, turn 2');
  });
});
