import { describe, expect, it } from 'vitest';
import { gatheringsOf } from './gatherings.ts';
import { noMeetingRecords } from './meeting-records.ts';

const congressId = 'npc';
const on = '2022-03-11';

describe('what a record belongs to', () => {
  const gatherings = gatheringsOf({
    ...noMeetingRecords,
    sessions: [{ id: 's5', congressId, number: 5, kind: 'ordinary', opensOn: '2022-03-05', closesOn: on }],
    committeeMeetings: [{ id: 'c35', congressId, number: 35, kind: 'ordinary' }],
    meetings: [
      { id: 'closing', congressId, kind: 'plenary', sessionId: 's5', title: '闭幕会' },
      { id: 'forum', congressId, kind: 'forum', committeeMeetingId: 'c35', title: '座谈会' },
    ],
    sittings: [{ id: 'closing-am', meetingId: 'closing', on, half: 'morning' }],
    notices: [
      { id: 'n-s5', sessionId: 's5', title: '会议通知' },
      { id: 'n-other', title: '培训通知' },
    ],
    views: [
      {
        id: 'v1',
        congressId,
        meetingId: 'forum',
        deputyId: 'd1',
        summary: '路灯',
        steps: [{ step: 'heard', on: '2022-06-21', by: 'general-office' }],
      },
    ],
  });

  it('is the session or the standing committee meeting that it names', () => {
    expect(gatherings.get('closing')).toEqual({ collection: 'sessions', id: 's5' });
    expect(gatherings.get('forum')).toEqual({ collection: 'committee-meetings', id: 'c35' });
    expect(gatherings.get('n-s5')?.id).toBe('s5');
  });

  it('is that of its meeting, where it names only the meeting', () => {
    expect(gatherings.get('closing-am')?.id).toBe('s5');
    expect(gatherings.get('v1')?.id).toBe('c35');
  });

  it('is itself for a session, and nothing for what stands alone', () => {
    expect(gatherings.get('s5')).toEqual({ collection: 'sessions', id: 's5' });
    expect(gatherings.has('n-other')).toBe(false);
  });
});
