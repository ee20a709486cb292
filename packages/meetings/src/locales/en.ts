import { labelsOf } from '@deputy-work/congress';
import { loopSteps } from '@deputy-work/loop';
import { attendanceModes } from '../codes/attendance-modes.ts';
import { attendanceStatuses } from '../codes/attendance-statuses.ts';
import { halfDays } from '../codes/half-days.ts';
import { leaveAuthorities } from '../codes/leave-authorities.ts';
import { leaveForms } from '../codes/leave-forms.ts';
import { voteResults } from '../codes/vote-results.ts';
import { routeLabels } from '../internal/route-labels.ts';
import { isOneFromEnd } from '../internal/one-from-end.ts';
import type { MeetingsWords } from '../words.ts';

const counted = (one: string, more: string) => (count: number) => `${count} ${count === 1 ? one : more}`;
const deputies = counted('deputy', 'deputies');
const members = counted('member', 'members');
const units = counted('electoral unit', 'electoral units');
const minutes = counted('minute', 'minutes');

const authorities: Readonly<Record<string, string>> = labelsOf(leaveAuthorities, 'en');
const steps: Readonly<Record<string, string>> = labelsOf(loopSteps, 'en');
const stepsIn = (codes: readonly string[]) =>
  codes.map((code) => (steps[code] ?? code).toLowerCase()).join(', ');
const anyOf = (codes: readonly string[]) => codes.map((code) => authorities[code] ?? code).join(' or ');

const quorum = (
  title: string,
  who: (count: number) => string,
): MeetingsWords['rules']['meetings.quorum.npc-session'] => ({
  title,
  measured: 'Present and counted',
  remedy: (remedy) => {
    if (remedy.code === 'add') return `With ${who(remedy.amount)} more present the quorum is reached.`;
    return remedy.code === 'too-late'
      ? 'The meeting is over and this cannot be mended; check the sheet and the base.'
      : undefined;
  },
  remark: ({ measure }) =>
    measure && 'The base is the number that the record gives; no law says how to count it.',
});

const majority = (title: string): MeetingsWords['rules']['meetings.majority.npc-bill'] => ({
  title,
  measured: 'In favour',
  remedy: (remedy) =>
    remedy.code === 'settle' ? 'Correct the declared result to what the count gives.' : undefined,
  remark: ({ measure }) =>
    measure &&
    'Taken of all, not of those present or voting; how many there are is the number that the record gives.',
});

const speaking = (title: string): MeetingsWords['rules']['meetings.speaking.npcsc-joint'] => ({
  title,
  measured: 'This turn',
  remedy: (remedy, { measure }) =>
    remedy.code === 'remove' && measure?.unit === 'minute'
      ? `${minutes(remedy.amount)} too long; the turn is over, mind the next.`
      : 'One turn too many; it is over, mind the next time.',
});

const reached = (
  title: string,
  measured: string,
  verb: string,
): MeetingsWords['rules']['meetings.briefing.materials'] => ({
  title,
  measured,
  remedy: (remedy) =>
    remedy.code === 'settle' ? `${verb} ${deputies(remedy.items.length)} more.` : undefined,
});

/** Words of meetings in English. */
export const en: MeetingsWords = {
  rules: {
    'meetings.attendance.present-or-on-leave': {
      title: 'Deputies attend the sitting, or ask for leave',
      measured: 'Absent without approval',
      remedy: (remedy) =>
        remedy.code === 'settle'
          ? `Find out whether ${deputies(remedy.items.length)} asked for leave; where so, correct the sheet.`
          : undefined,
    },
    'meetings.absence.qualification-kept': {
      title: 'The deputy has not lost the qualification by absence from sessions without approval',
      measured: 'Sessions absent from without approval',
      remedy: ({ code }) =>
        code === 'remove'
          ? 'The credentials committee examines and reports; where leave was approved after all, correct the sheets.'
          : undefined,
      remark: (finding) =>
        isOneFromEnd(finding) ? 'One more session without approval ends the qualification.' : undefined,
    },
    'meetings.residence.kept': {
      title: 'Deputies reside at the session',
      measured: 'Away without consent',
      remedy: (remedy) =>
        remedy.code === 'settle'
          ? `Find out about ${deputies(remedy.items.length)}; where there was consent, correct the register.`
          : undefined,
    },
    'meetings.leave.npc-in-writing-to-secretariat': {
      title: 'A deputy of the NPC asks for leave in writing, of the secretariat of the session',
      measured: 'Form and addressee',
      remedy: ({ code }) =>
        code === 'supply' ? 'Ask for leave in writing, of the secretariat of the session.' : undefined,
    },
    'meetings.leave.local-form': {
      title: 'A local deputy asks for leave in the form prescribed',
      measured: 'Form',
      remedy: ({ code }) => (code === 'supply' ? 'Ask again in the form prescribed.' : undefined),
    },
    'meetings.leave.local-addressee': {
      title: 'A local deputy asks the one prescribed for leave',
      measured: 'Addressee',
      remedy: (remedy) => (remedy.code === 'supply' ? `Ask: ${anyOf(remedy.items)}.` : undefined),
    },
    'meetings.leave.approver': {
      title: 'Leave is decided by whoever may approve it',
      measured: 'Decided by',
      remedy: (remedy) =>
        remedy.code === 'supply' ? `Have it decided by: ${anyOf(remedy.items)}.` : undefined,
    },
    'meetings.quorum.npc-session': quorum('A plenary meeting of the NPC has a quorum', deputies),
    'meetings.quorum.local-session': quorum('A plenary meeting of a local congress has a quorum', deputies),
    'meetings.quorum.npcsc': quorum('A plenary meeting of the NPC Standing Committee has a quorum', members),
    'meetings.quorum.local-committee': quorum(
      'A plenary meeting of a local standing committee has a quorum',
      members,
    ),
    'meetings.majority.npc-bill': majority(
      'A vote on a bill of the NPC is declared as its majority requires',
    ),
    'meetings.majority.constitutional-amendment': majority(
      'A vote on a constitutional amendment is declared as its majority requires',
    ),
    'meetings.majority.npc-election': majority(
      'An election or appointment of the NPC is declared as its majority requires',
    ),
    'meetings.majority.delegation': majority(
      'What goes out in the name of a delegation is decided as its majority requires',
    ),
    'meetings.majority.presidium': majority('The Presidium decides as its majority requires'),
    'meetings.majority.local-congress': majority(
      'A resolution or election of a local congress is declared as its majority requires',
    ),
    'meetings.majority.npcsc': majority(
      'A vote of the NPC Standing Committee is declared as its majority requires',
    ),
    'meetings.majority.local-committee': majority(
      'A vote of a local standing committee is declared as its majority requires',
    ),
    'meetings.notice.npc-session': {
      title: 'Deputies of the NPC get notice of a session in time',
      measured: 'Notice sent',
    },
    'meetings.notice.provincial-session': {
      title: 'Deputies of a provincial congress get notice of a session in time',
      measured: 'Notice sent',
    },
    'meetings.notice.township-session': {
      title: 'Deputies of a township’s congress get notice of a session in time',
      measured: 'Notice sent',
    },
    'meetings.notice.npcsc-meeting': {
      title: 'Notice of a meeting of the NPC Standing Committee is given in time',
      measured: 'Notice sent',
    },
    'meetings.notice.employer-told': {
      title: 'With every notice to a deputy goes one to the employer',
      measured: 'Employers told',
      remedy: (remedy) =>
        remedy.code === 'settle' ? `Tell the employers of ${deputies(remedy.items.length)}.` : undefined,
    },
    'meetings.documents.draft-law-sent': {
      title: 'A draft law goes to the deputies of the NPC in time',
      measured: 'Sent to deputies',
    },
    'meetings.documents.npcsc-bill-in-time': {
      title: 'A bill for a meeting of the NPC Standing Committee comes in in time',
      measured: 'Received',
    },
    'meetings.documents.first-review-in-time': {
      title: 'The drafts of plan and budget come to first review in time',
      measured: 'Received for first review',
    },
    'meetings.first-review.invites-deputies': {
      title: 'Deputies are invited to the first review of plan and budget',
      measured: 'Invitation',
    },
    'meetings.economic-analysis.invites-deputies': {
      title: 'Deputies are invited to the quarterly analysis of the economy',
      measured: 'Deputies invited',
    },
    'meetings.speaking.npc-plenary': speaking(
      'A speech at a plenary meeting of the NPC keeps to the turns and minutes',
    ),
    'meetings.speaking.npc-presidium': speaking(
      'A speech at a meeting of the Presidium keeps to the turns and minutes on one topic',
    ),
    'meetings.speaking.npcsc-plenary': speaking(
      'A speech at a plenary meeting of the NPC Standing Committee keeps to the minutes',
    ),
    'meetings.speaking.npcsc-joint': speaking(
      'A speech at a joint meeting of the NPC Standing Committee keeps to the minutes',
    ),
    'meetings.speaking.npcsc-group': speaking(
      'A speech at a group meeting of the NPC Standing Committee keeps to the minutes',
    ),
    'meetings.briefing.every-deputy-briefed': reached(
      'Every deputy is briefed before the session',
      'Briefed',
      'Brief',
    ),
    'meetings.briefing.written-note': reached(
      'Every deputy gets a note in writing on deputies’ work before the session',
      'Note received',
      'Send the note to',
    ),
    'meetings.briefing.materials': reached(
      'Every deputy gets the materials before the session',
      'Materials received',
      'Push the materials to',
    ),
    'meetings.briefing.topical-material': reached(
      'Every deputy gets topical material on the Standing Committee’s work report',
      'Given topical material',
      'Give topical material to',
    ),
    'meetings.briefing.draft-laws-studied': {
      title: 'Deputies of every electoral unit study the draft laws before the session',
      measured: 'Electoral units whose deputies studied them',
      remedy: (remedy) =>
        remedy.code === 'settle'
          ? `Let deputies of ${units(remedy.items.length)} more study them.`
          : undefined,
    },
    'meetings.briefing.draft-laws-studied-in-beijing': {
      title: 'Deputies in Beijing study the draft laws before the session',
      measured: 'Study by deputies in Beijing',
    },
    'meetings.sitting-in.every-grass-roots-deputy': {
      title: 'Each grass-roots deputy sits in at a standing committee meeting within the term',
      measured: 'Grass-roots deputies who have sat in',
      remedy: (remedy, { evidence = [] }) =>
        remedy.code === 'settle'
          ? `Have ${deputies(remedy.items.length)} more sit in; meetings left in the term: ${evidence.length}.`
          : undefined,
    },
    'meetings.sitting-in.briefed-before': reached(
      'Deputies who will sit in are briefed before the standing committee meeting',
      'Briefed',
      'Brief',
    ),
    'meetings.sitting-in.forum-held': {
      title: 'Deputies who sit in have a forum with a theme',
      measured: 'Forum',
    },
    'meetings.views.dealt-with-and-replied': {
      title: 'Every view of a deputy who sat in is sorted, handed over, dealt with and replied to',
      measured: 'Done',
      remedy: (remedy) =>
        remedy.code === 'supply' ? `Still to be done: ${stepsIn(remedy.items)}.` : undefined,
    },
    'meetings.press.deputies-channel': {
      title: 'The session has a Deputies’ Channel',
      measured: 'Deputies’ Channel',
    },
    'meetings.press.interviews': {
      title: 'Deputies are interviewed in a group during the session',
      measured: 'Group interview',
    },
    'meetings.press.grass-roots': {
      title: 'Grass-roots deputies take part in the Deputies’ Channel or a group interview',
      measured: 'Grass-roots deputies who took part',
    },
    'meetings.duty-record.agrees-with-sheet': {
      title: 'The duty records tell attendance as the sheet does',
      measured: 'The same on both sides',
      remedy: (remedy) =>
        remedy.code === 'settle' ? `Enter or correct ${deputies(remedy.items.length)}.` : undefined,
    },
  },
  parameters: {
    'meetings.absence.maximum': 'Sessions absent from without approval at which the qualification ends',
    'meetings.leave.npc-manner': 'How, and of whom, a deputy of the NPC asks for leave',
    'meetings.leave.local-form': 'In what form a local deputy asks for leave',
    'meetings.leave.routes': 'Whom to ask for leave',
    'meetings.leave.approvers': 'Who approves leave',
    'meetings.quorum.npc': 'Quorum of a session of the NPC',
    'meetings.quorum.local': 'Quorum of a session of a local congress',
    'meetings.quorum.npcsc': 'Quorum of the NPC Standing Committee, more than',
    'meetings.quorum.npcsc-modes': 'Ways in which members of the NPC Standing Committee may attend',
    'meetings.quorum.local-committee': 'Quorum of a local standing committee, more than',
    'meetings.majority.npc-bill': 'Majority for a bill of the NPC, more than',
    'meetings.majority.constitutional-amendment': 'Majority for a constitutional amendment',
    'meetings.majority.npc-election': 'Majority for an election or appointment of the NPC, more than',
    'meetings.majority.delegation': 'Majority in a delegation, more than',
    'meetings.majority.presidium': 'Majority in the Presidium, more than',
    'meetings.majority.local-congress': 'Majority in a local congress, more than',
    'meetings.majority.npcsc': 'Majority in the NPC Standing Committee, more than',
    'meetings.majority.local-committee': 'Majority in a local standing committee, more than',
    'meetings.notice.npc-time': 'Notice and draft laws before a session of the NPC',
    'meetings.notice.npcsc-time': 'Notice before a meeting of the NPC Standing Committee',
    'meetings.notice.provincial-time': 'Notice before a session of a provincial congress',
    'meetings.notice.township-time': 'Notice before a session of a township’s congress',
    'meetings.documents.npcsc-bill-time': 'Time for a bill before a meeting of the NPC Standing Committee',
    'meetings.documents.first-review-time': 'Time for plan and budget before the session',
    'meetings.speaking.npc-plenary-turns': 'Turns at a plenary meeting of the session',
    'meetings.speaking.npc-plenary-first': 'First turn at a plenary meeting of the session',
    'meetings.speaking.npc-plenary-later': 'Later turn at a plenary meeting of the session',
    'meetings.speaking.npc-presidium-turns': 'Turns on one topic at a meeting of the Presidium',
    'meetings.speaking.npc-presidium-first': 'First turn at a meeting of the Presidium',
    'meetings.speaking.npc-presidium-later': 'Later turn at a meeting of the Presidium',
    'meetings.speaking.npcsc-plenary': 'Turn at a plenary meeting of the Standing Committee',
    'meetings.speaking.npcsc-joint-first': 'First turn at a joint meeting of the Standing Committee',
    'meetings.speaking.npcsc-joint-later': 'Later turn at a joint meeting of the Standing Committee',
    'meetings.speaking.npcsc-group-first': 'First turn at a group meeting of the Standing Committee',
    'meetings.speaking.npcsc-group-later': 'Later turn at a group meeting of the Standing Committee',
    'meetings.sitting-in.minimum': 'Fewest standing committee meetings to sit in at within the term',
  },
  units: {
    deputy: deputies,
    member: members,
    'electoral-unit': units,
    employer: counted('employer', 'employers'),
    session: counted('session', 'sessions'),
    'committee-meeting': counted('standing committee meeting', 'standing committee meetings'),
    vote: counted('vote', 'votes'),
    turn: counted('turn', 'turns'),
    minute: minutes,
    manner: counted('requirement', 'requirements'),
    route: counted('route', 'routes'),
    mode: counted('way', 'ways'),
    step: counted('step', 'steps'),
  },
  names: {
    congress: 'the congress it belongs to',
    meeting: 'the meeting it belongs to',
    opensOn: 'opening day',
    closesOn: 'closing day',
    termEndsOn: 'last day of the term',
    base: 'the base',
    headcount: 'an attendance sheet, or how many were present',
    'entries.status': 'how those not marked yet stand',
    form: 'the form in which leave was asked',
    addressee: 'of whom leave was asked',
    decision: 'what was decided on the leave',
    result: 'the declared result',
    minutes: 'how long the turn was',
    sittings: 'the day it meets',
    theme: 'the theme of the forum',
    'deputies.isGrassRoots': 'whether they count as grass-roots deputies',
    ...labelsOf(leaveForms, 'en'),
    ...labelsOf(leaveAuthorities, 'en'),
    ...labelsOf(attendanceModes, 'en'),
    ...labelsOf(attendanceStatuses, 'en'),
    ...labelsOf(halfDays, 'en'),
    ...labelsOf(loopSteps, 'en'),
    ...labelsOf(voteResults, 'en'),
    ...routeLabels('en', ': '),
  },
};
