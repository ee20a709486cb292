import { en as plan } from '@deputy-work/meetings/planners/locales/en';
import type { SittingInWords } from '../../meetings/sitting-in/words.ts';

const deputies = (count: number) => `${count} ${count === 1 ? 'deputy' : 'deputies'}`;

export const sittingIn: SittingInWords = {
  plan,
  deputies,
  showAll: (count) => `Show all ${count}`,
  showFewer: 'Show fewer',
  coverage: {
    title: 'Sitting in: grass-roots deputies',
    grassRoots: (count) => `${count} grass-roots ${count === 1 ? 'deputy' : 'deputies'}`,
    none: 'There are no grass-roots deputies.',
    standings: { covered: 'Have sat in', invited: 'Invited', toInvite: 'To be invited' },
    unclassified: (count) =>
      `Of ${deputies(count)} it is not on record whether they count as grass-roots. Once it is, they count here and can be planned for.`,
  },
  groups: {
    title: (groups) => `By electoral unit (${groups})`,
    group: 'Electoral unit',
    grassRoots: 'Grass-roots',
    share: 'Part that has sat in',
    percent: (tenths) => `${(tenths / 10).toFixed(1)} %`,
  },
  meetings: {
    title: 'Standing committee meetings to come',
    none: 'No standing committee meeting is left in the term.',
    meeting: 'Meeting',
    day: 'Opens on',
    seatsLeft: 'Seats left',
    topics: 'Topics',
    unplannable: {
      'no-day': 'The day is not fixed, so nothing can be planned',
      'no-seats': 'The seats are not fixed, so nothing can be planned',
    },
  },
  planned: {
    title: 'Invitations planned',
    seats: (invited, seats) => `${deputies(invited)} for ${seats} ${seats === 1 ? 'seat' : 'seats'} left`,
    nobody: 'Nobody is to be invited to this meeting.',
    deputy: 'Deputy',
    reasons: 'Reasons',
    pinned: 'Pinned',
    pin: (deputy) => `Pin ${deputy} to this meeting`,
    unpin: (deputy) => `Unpin ${deputy}`,
    pinWord: 'Pin',
    unpinWord: 'Unpin',
    refused: (count) => `${count} ${count === 1 ? 'pin' : 'pins'} could not be kept`,
    shortages: (count) => `${count} grass-roots ${count === 1 ? 'deputy' : 'deputies'} could not be placed`,
  },
  quality: {
    title: 'How good the plan is',
    best: 'proven best',
    atMostBelow: (tenths) => `at most ${(tenths / 10).toFixed(1)} % below the best`,
    atMostMore: (count) => `at most ${count} more than the best`,
  },
  numbers: {
    invitations: 'Invitations',
    after: 'Will have sat in when all come',
    short: 'Could not be placed',
    topicsMet: 'Topics in the deputies’ fields',
    beyondShares: 'Beyond the shares of units',
  },
  comparison: {
    title: 'What changes',
    number: 'Number',
    difference: 'Change',
    same: 'Both plans invite the same deputies to the same meetings.',
    kept: (count) => `${deputies(count)} as before.`,
    added: (count) => `${deputies(count)} more`,
    moved: (count) => `${deputies(count)} to another meeting`,
    removed: (count) => `${deputies(count)} no more`,
    move: (from, to) => `${from} → ${to}`,
  },
};
