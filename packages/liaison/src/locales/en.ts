import { labelsOf } from '@deputy-work/congress';
import { loopSteps } from '@deputy-work/loop';
import { ledgerStates } from '../codes/ledger-states.ts';
import { stationKinds } from '../codes/station-kinds.ts';
import type { LiaisonWords } from '../words.ts';

type Words = LiaisonWords['rules']['liaison.members.have-contacts'];

const counted = (one: string, more: string) => (count: number) => `${count} ${count === 1 ? one : more}`;
const deputies = counted('deputy', 'deputies');
const members = counted('member', 'members');
const committees = counted('committee', 'committees');
const groups = counted('group', 'groups');
const answers = counted('answer', 'answers');

const everyone = (title: string, measured: string, mend: (left: number) => string): Words => ({
  title,
  measured,
  remedy: (remedy) => (remedy.code === 'settle' ? mend(remedy.items.length) : undefined),
});

const inviting = (title: string, who = deputies): Words => ({
  title,
  measured: 'Deputies invited',
  remedy: (remedy) => (remedy.code === 'add' ? `Invite ${who(remedy.amount)} more.` : undefined),
});

const keeping = (what: string): Words => ({
  title: `The standing committee keeps ${what}`,
  measured: `Its ${what}`,
  remark: ({ outcome }) =>
    outcome === 'violated' ? 'Only records are seen; enter one that exists.' : undefined,
});

/** Words of contact with deputies in English. */
export const en: LiaisonWords = {
  rules: {
    'liaison.chairpersons.minimum-deputies': {
      title: 'A member of the Council of Chairpersons contacts deputies directly',
      measured: 'Deputies in direct contact',
      remedy: (remedy) =>
        remedy.code === 'add' ? `Assign ${deputies(remedy.amount)} more to this member.` : undefined,
      remark: () => 'Only members of the Council are asked; for the other members no number was found.',
    },
    'liaison.members.have-contacts': everyone(
      'Members of the standing committee who have deputies assigned are in contact with them in the year',
      'Members with contacts',
      (left) => `Have ${members(left)} more contact deputies within the year.`,
    ),
    'liaison.members.every-deputy-contacted': everyone(
      'Every deputy assigned to a member of the standing committee is contacted in the year',
      'Deputies contacted',
      (left) => `Contact ${deputies(left)} more within the year.`,
    ),
    'liaison.committees.contact-deputies': everyone(
      'Special and working committees contact deputies of their field in the year',
      'Committees with contacts',
      (left) => `Have ${committees(left)} more contact deputies of their field within the year.`,
    ),
    'liaison.committees.report-contact': everyone(
      'Special and working committees report how they kept contact with deputies',
      'Committees that reported',
      (left) => `Have ${committees(left)} more report on the year.`,
    ),
    'liaison.organ-activities.arranged-before': {
      title:
        'An activity of another organ of the state with deputies is arranged by the General Office before it begins',
      measured: 'Arrangement by the General Office',
      remedy: (remedy) => (remedy.code === 'supply' ? 'Have the General Office arrange it.' : undefined),
    },
    'liaison.organ-activities.coordinated': {
      title: 'Organs of the state invite deputies under the coordination of the standing committee',
      measured: 'Arrangement by the standing committee',
      remedy: (remedy) =>
        remedy.code === 'supply' ? 'Have the standing committee or one of its bodies arrange it.' : undefined,
    },
    'liaison.organ-activities.reported-in-writing': {
      title: 'An activity with deputies is reported in writing after it ended',
      measured: 'Written report',
      remedy: (remedy) => (remedy.code === 'supply' ? 'Send the report in writing.' : undefined),
    },
    'liaison.law-making.invites-deputies': inviting(
      'Deputies are invited to the initiation, drafting, deliberation and evaluation of laws',
    ),
    'liaison.law-making.hears-deputies': {
      title: 'Deputies are heard in law-making',
      measured: 'Views of deputies',
    },
    'liaison.plan-research.invites-deputies': inviting(
      'Deputies are invited to the research before the first review of the annual plan',
    ),
    'liaison.quarterly-research.invites-deputies': inviting(
      'Deputies are invited to the research before a quarterly economic analysis',
    ),
    'liaison.quarterly-research.report-reflects-views': {
      title: 'The report on a quarterly economic analysis reflects the views of the deputies',
      measured: 'Views of deputies',
      remedy: (remedy) => (remedy.code === 'supply' ? 'Have the report reflect them.' : undefined),
    },
    'liaison.performance-evaluation.invites-contact-deputies': inviting(
      'Budget-review contact deputies are recommended for a performance evaluation of the budget',
      counted('budget-review contact deputy', 'budget-review contact deputies'),
    ),
    'liaison.subsystem-trial.invites-deputies': inviting(
      'Deputies are invited to try the state-assets oversight subsystem',
    ),
    'liaison.foreign-exchanges.from-the-talent-pool': everyone(
      'Deputies invited to a foreign exchange stand in the talent pool',
      'Deputies in the pool',
      (left) => `Enter ${deputies(left)} more in the pool before it begins.`,
    ),
    'liaison.budget-review.every-deputy-written-to': everyone(
      'Every budget-review contact deputy gets a letter that asks for views',
      'Deputies written to',
      (left) => `Write to ${deputies(left)} more.`,
    ),
    'liaison.budget-review.every-answer-fed-back': everyone(
      'Every answer of a budget-review contact deputy is fed back',
      'Answers fed back',
      (left) => `Feed back ${answers(left)} more.`,
    ),
    'liaison.letters.in-the-ledger': {
      title: 'A letter from a deputy is entered in the ledger and reported',
      measured: 'In the ledger',
    },
    'liaison.letters.answered': {
      title: 'A letter from a deputy is handed over, handled and answered',
      measured: 'Steps taken',
    },
    'liaison.views.has-a-destination': {
      title: 'Every view goes all the way that its channel demands',
      measured: 'Steps taken',
    },
    'liaison.views.replied-to-in-time': {
      title: 'A deputy has the reply to a view within the time that is set',
      measured: 'Reply',
    },
    'liaison.groups.active-upper': everyone(
      'Deputies’ groups of a province or city are active as often as the place asks',
      'Groups that were',
      (left) => `Have ${groups(left)} more reach the number within the year.`,
    ),
    'liaison.groups.active-lower': everyone(
      'Deputies’ groups of a county or township are active as often as the place asks',
      'Groups that were',
      (left) => `Have ${groups(left)} more reach the number within the year.`,
    ),
    'liaison.public.voter-receptions': everyone(
      'Deputies of a county or township receive voters as often as the place asks',
      'Deputies who did',
      (left) => `Have ${deputies(left)} more receive voters within the year.`,
    ),
    'liaison.public.community-visits': everyone(
      'Local deputies visit communities as often as the place asks',
      'Deputies who did',
      (left) => `Have ${deputies(left)} more visit communities within the year.`,
    ),
    'liaison.return-visits.often-enough': everyone(
      'Deputies who live elsewhere return to their electoral unit as often as the place asks',
      'Deputies who did',
      (left) => `Have ${deputies(left)} more return within the year.`,
    ),
    'liaison.stations.kept': keeping('liaison stations'),
    'liaison.contact-points.kept': keeping('grass-roots contact points'),
    'liaison.stations.deputies-take-part': {
      title: 'Deputies take part in activities of the homes and stations near them',
      measured: 'Deputies with an activity in the year',
    },
    'liaison.stations.on-the-map': {
      title: 'A deputies’ home or liaison station is on the electronic map',
      measured: 'Position',
      remedy: (remedy) =>
        remedy.code === 'supply' ? 'Enter longitude, latitude and their system.' : undefined,
    },
  },
  parameters: {
    'liaison.chairpersons.minimum':
      'Fewest deputies that a member of the Council of Chairpersons contacts directly',
    'liaison.letters.ledger-states': 'What the ledger shows of a letter',
    'loop.reply-time': 'Time for the reply to a view',
    'liaison.groups.minimum-upper': 'Fewest activities a year of a deputies’ group of a province or city',
    'liaison.groups.minimum-lower': 'Fewest activities a year of a deputies’ group of a county or township',
    'liaison.public.minimum-receptions': 'Fewest voter receptions a year of a deputy of a county or township',
    'liaison.public.minimum-visits': 'Fewest community visits a year of a local deputy',
    'liaison.return-visits.minimum': 'Fewest returns a year of a deputy who lives elsewhere',
  },
  units: {
    deputy: deputies,
    member: members,
    committee: committees,
    group: groups,
    answer: answers,
    station: counted('liaison station', 'liaison stations'),
    'contact-point': counted('contact point', 'contact points'),
    activity: counted('activity', 'activities'),
    reception: counted('reception', 'receptions'),
    visit: counted('visit', 'visits'),
    state: counted('entry', 'entries'),
    step: counted('step', 'steps'),
  },
  names: {
    congress: 'the congress it belongs to',
    body: 'the body of the membership',
    to: 'the last day of the membership',
    startsOn: 'the day the activity begins',
    'arrangement.body': 'the body that arranged it',
    heardOn: 'the day it was heard or received',
    'report.reflectsViews': 'whether the report reflects the views of the deputies',
    budgetRound: 'the budget-review contact deputies of the year',
    stations: 'the list of stations and contact points',
    'general-office': 'the arrangement of the General Office',
    'standing-committee': 'the arrangement of the standing committee',
    'in-writing': 'the written form',
    position: 'the position',
    views: 'the views of the deputies',
    ...labelsOf(ledgerStates, 'en'),
    ...labelsOf(loopSteps, 'en'),
    ...labelsOf(stationKinds, 'en'),
  },
};
