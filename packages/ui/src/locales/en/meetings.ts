import type { MeetingsWords } from '../../meetings/words.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const votes = (count: number) => (count === 1 ? '1 vote' : `${count} votes`);
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

export const meetings: MeetingsWords = {
  quorum: {
    label: 'Quorum',
    short: (count) => `${count} more needed for a quorum`,
    reached: 'There is a quorum, with nobody to spare',
    reachedWith: (more) => `There is a quorum, with ${more} to spare`,
    nobodyCounted: 'Nobody has been counted yet',
    noBase: 'How many there are is not on record, so it can’t be told whether there is a quorum',
    noQuorum: 'No quorum is in force on that day, so it can’t be told whether there is one',
    inPerson: 'Present in person',
    byVideo: 'Present by video',
    counting: 'Counting towards it',
    base: 'How many there are',
    needed: 'Needed',
    neededAt: (count) => `${count} needed`,
    unmarked: 'Not marked yet',
    people,
    videoCounts: 'Counts: the rules allow it, and it was decided for this meeting.',
    videoDoesNot: 'Does not count: no rule allows it, or it was not decided for this meeting.',
    elected: ({ elected, vacancies }) => `${elected} elected, ${vacancies} vacant.`,
    baseCaveat: 'No law says how to count it; this is what the record states.',
    notOnRecord: 'Not on record',
  },
  vote: {
    label: 'Arithmetic of the vote',
    parts: {
      inFavour: 'In favour',
      against: 'Against',
      abstaining: 'Abstaining',
      invalid: 'Invalid',
      notPressing: 'Present without voting',
      absent: 'Took no part',
    },
    all: {
      bill: 'all deputies',
      'constitutional-amendment': 'all deputies',
      election: 'all deputies',
      delegation: 'all deputies of the delegation',
      presidium: 'all members of the Presidium',
      'standing-committee': 'all members of the standing committee',
    },
    votes: 'Number',
    share: 'Of all',
    line: 'Line',
    working: 'How it is counted',
    carried: 'The majority is reached',
    notCarried: 'The majority is not reached',
    wholeIs: (whole, { elected, vacancies }) =>
      `The majority is one of ${whole}: ${elected} elected, ${vacancies} vacant, ${elected - vacancies} in all.`,
    wholeCounts: (whole, count) => `The majority is one of ${whole}: ${count} in all.`,
    needs: (requirement, whole, needed) =>
      `It takes ${requirement} of ${whole}, not of those present or voting: no fewer than ${votes(needed)} in favour.`,
    enough: (inFavour, more) =>
      more === 0
        ? `${votes(inFavour)} in favour, exactly enough.`
        : `${votes(inFavour)} in favour, ${more} more than needed.`,
    notEnough: (inFavour, shortfall) => `${votes(inFavour)} in favour, ${shortfall} short.`,
    others: (count) =>
      `The other ${count} are not in favour, whether against, abstaining, invalid or without a vote.`,
    tooMany: (counted, whole) =>
      `The lines add up to ${counted}, which is ${counted - whole} more than all ${whole}: check the count.`,
    agrees: (result) => `Declared: “${result}”, which agrees with the count.`,
    differs: (result) => `Declared: “${result}”, which does not agree with the count.`,
    undeclared: 'No result has been declared yet.',
    neededAt: (count) => `${count} needed`,
  },
  attendance: {
    unmarked: 'Not marked yet',
    all: 'All',
    counts: 'How many in each state',
    select: (name) => `Select ${name}`,
    mark: (name) => `Mark ${name}`,
    saving: 'Saving',
    failed: 'Not saved',
    interval: (from, to, mode) => `${mode} ${from}–${to ?? 'now'}`,
  },
  certificate: {
    asOf: (day) => `As of ${day}`,
    people,
    halfDays: (count) => (count === 1 ? '1 half-day' : `${count} half-days`),
    totals: 'Totals in half-days of one person, and key',
    name: 'Name',
    day: (day) => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? ''}`,
    invitedOn: (day) => `Invited ${day}`,
    noSittings: 'Stands on no sheet',
    notOnSheet: 'Not on the sheet',
    nobody: 'There is no attendance to certify',
    ungrouped: 'In no delegation',
    table: (group) => `Attendance: ${group}`,
    perState: (state) => `${state}, half-days`,
  },
  leave: {
    label: 'Who may be asked for leave, and who approves it',
    addressees: 'Whom to ask',
    approvers: 'Who approves',
    anyOf: (names) => names.join(' or '),
    noAddressee: 'No rule names whom to ask.',
    noApprover: 'No rule names who approves, so it can’t be told whether whoever answers may.',
  },
  rates: {
    label: (by) => `Attendance rates: ${by}`,
    rate: 'Rate',
    present: 'Present',
    owed: 'Owed',
    nobodyOwed: 'No half-day owed',
    nothing: 'There are no attendance sheets',
    unnamed: 'In none',
    meant:
      'In half-days. Who sat in, was not required or is not marked yet is in neither number. No rule sets a rate, so these are numbers and no judgement.',
  },
  percent: (tenths) => `${(tenths / 10).toFixed(1)}%`,
};
