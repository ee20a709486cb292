import { npc } from '@deputy-work/fixtures';
import {
  amendmentMajority,
  constitutionalAmendmentCarries,
  deriveQuorum,
  deriveVoteOutcome,
  npcBillCarries,
  npcBillMajority,
  npcQuorum,
  npcSessionHasQuorum,
  npcscHasQuorum,
  npcscQuorum,
  type CommitteeMeeting,
  type Meeting,
  type QuorumBase,
  type Sitting,
  type Vote,
} from '@deputy-work/meetings';
import { evaluate, outcomes, valueOn, type Finding, type LocalDate } from '@deputy-work/rules';

const { congresses } = npc();
const congressId = congresses[0]?.id ?? '';

/** A value that the sample day has. */
function known<T extends { readonly known: boolean }>(value: T): Extract<T, { readonly known: true }> {
  const isKnown = (each: T): each is Extract<T, { readonly known: true }> => each.known;
  if (isKnown(value)) return value;
  throw new Error(
    'The parameter has no value on the sample day, so a story has nothing to show. Choose another day.',
  );
}

const closing: Meeting = { id: 'closing', congressId, kind: 'plenary', title: '闭幕会' };

/** 2980 were elected and 29 seats are vacant, as at the closing meeting of 11 March 2022; the base is a sample. */
export const npcBase: QuorumBase = { elected: 2980, vacancies: 29 };

/** The closing meeting of a session with so many present in person, asked about on the day after. */
export function sessionQuorum(inPerson: number, { byVideo = 0, asOf = '2022-03-12' } = {}) {
  const headcount = { inPerson, byVideo };
  const on = '2022-03-11';
  const sitting: Sitting = {
    id: 'closing-morning',
    meetingId: closing.id,
    on,
    half: 'morning',
    base: npcBase,
    headcount,
  };
  const facts = { congresses, meetings: [closing], sittings: [sitting], sheets: [] };
  const { findings } = evaluate([npcSessionHasQuorum], facts, { asOf, include: outcomes });
  const reached = deriveQuorum(headcount, npcBase, known(valueOn(npcQuorum, on)));
  return { headcount, base: npcBase, reached, countsVideo: false, finding: findings[0] };
}

const committeeMeeting: CommitteeMeeting = {
  id: 'meeting-36',
  congressId,
  number: 36,
  kind: 'ordinary',
  opensOn: '2022-08-30',
  closesOn: '2022-09-02',
  videoDecidedOn: '2022-08-20',
};

/** A plenary meeting of the Standing Committee of 175 members at which video was decided. */
export function committeeQuorum(inPerson: number, byVideo: number) {
  const meeting: Meeting = {
    id: 'committee-plenary',
    congressId,
    kind: 'committee-plenary',
    committeeMeetingId: committeeMeeting.id,
    title: '第一次全体会议',
  };
  const [base, headcount, on]: [QuorumBase, Sitting['headcount'] & object, LocalDate] = [
    { elected: 175, vacancies: 0 },
    { inPerson, byVideo },
    '2022-08-30',
  ];
  const sitting: Sitting = { id: 'morning', meetingId: meeting.id, on, half: 'morning', base, headcount };
  const facts = {
    congresses,
    'committee-meetings': [committeeMeeting],
    meetings: [meeting],
    sittings: [sitting],
    sheets: [],
  };
  const { findings } = evaluate([npcscHasQuorum], facts, { asOf: '2022-08-31', include: outcomes });
  const reached = deriveQuorum(headcount, base, known(valueOn(npcscQuorum, on)), { countsVideo: true });
  return { headcount, base, reached, countsVideo: true, finding: findings[0] };
}

const noVotes = { inFavour: 0, against: 0, abstaining: 0, notPressing: 0, invalid: 0 };

/** The constitutional amendment of 11 March 2018, by the figures of the press. */
export function amendmentVote() {
  const on = '2018-03-11';
  const base = { elected: 2980, vacancies: 0 };
  const vote: Vote = {
    ...noVotes,
    id: 'amendment',
    congressId,
    kind: 'constitutional-amendment',
    on,
    about: '宪法修正案（草案）',
    base,
    inFavour: 2958,
    against: 2,
    abstaining: 3,
    invalid: 1,
    result: 'carried',
  };
  const majority = known(valueOn(amendmentMajority, on));
  const finding = findingOf(constitutionalAmendmentCarries, vote);
  return { vote, outcome: deriveVoteOutcome(vote, base, majority), majority, finding };
}

/** A vote on a bill of the NPC on 11 March 2022. */
export function billVote(counts: Partial<Vote>, base: QuorumBase = { elected: 2980, vacancies: 0 }) {
  const on = '2022-03-11';
  const vote: Vote = {
    ...noVotes,
    id: 'bill',
    congressId,
    kind: 'bill',
    on,
    about: '示例议案',
    base,
    ...counts,
  };
  const majority = known(valueOn(npcBillMajority, on));
  return {
    vote,
    outcome: deriveVoteOutcome(vote, base, majority),
    majority,
    finding: findingOf(npcBillCarries, vote),
  };
}

function findingOf(
  rule: typeof npcBillCarries | typeof constitutionalAmendmentCarries,
  vote: Vote,
): Finding | undefined {
  const facts = { congresses, votes: [vote] };
  return evaluate([rule], facts, { asOf: '2022-06-20', include: outcomes }).findings[0];
}
