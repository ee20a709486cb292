import { deriveSittingInCoverage, type CommitteeMeeting, type Invitation } from '@deputy-work/meetings';
import {
  previewSittingInInvitations,
  sittingInWishesOf,
  type SittingInPlan,
  type SittingInWishesOptions,
} from '@deputy-work/meetings/planners';
import type { Deputy } from '@deputy-work/congress';
import { demoAsOf } from '@deputy-work/fixtures';

const unknown = { known: false, reason: 'not-recorded' } as const;
const units = ['河北省', '陕西省', '广东省', '西藏自治区'];
const fields = ['农业农村', '教育', '医疗卫生', '生态环境'];

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('The list of samples is empty. Give it something to take from.');
  return found;
};

/** Forty deputies of four units: three of four are grass-roots, and of two nobody has said whether they are. */
const deputies: readonly Deputy[] = Array.from({ length: 40 }, (_, index) => ({
  id: `示例代表${String(index + 1).padStart(2, '0')}`,
  congressId: 'npc',
  name: { 'zh-CN': `示例代表${index + 1}` },
  isGrassRoots: index < 2 ? unknown : index % 4 !== 3,
  occupationGroup: unknown,
  fieldsOfExpertise: index % 5 === 0 ? unknown : [at(fields, index)],
  electoralUnitId: at(units, Math.floor(index / 3)),
  mandates: [{ from: '2018-02-24' }],
  suspensions: [],
}));

const meeting = { congressId: 'npc', kind: 'ordinary' } as const;

const committeeMeetings: readonly CommitteeMeeting[] = [
  { ...meeting, id: '第三十四次会议', number: 34, opensOn: '2022-04-18', closesOn: '2022-04-20' },
  {
    ...meeting,
    id: '第三十五次会议',
    number: 35,
    opensOn: '2022-06-21',
    topics: ['农业农村', '教育'],
    seatsForDeputies: 10,
  },
  {
    ...meeting,
    id: '第三十六次会议',
    number: 36,
    opensOn: '2022-08-30',
    topics: ['生态环境'],
    seatsForDeputies: 9,
  },
  { ...meeting, id: '第三十七次会议', number: 37, opensOn: '2022-10-26' },
  { ...meeting, id: '第三十八次会议', number: 38 },
];

const invite = (index: number, committeeMeetingId: string, more: Partial<Invitation> = {}): Invitation => ({
  id: `invitation-${index}`,
  congressId: 'npc',
  deputyId: at(deputies, index).id,
  committeeMeetingId,
  invitedOn: '2022-04-01',
  ...more,
});

const invitations: readonly Invitation[] = [
  ...[4, 5, 8, 9, 12].map((index) => invite(index, '第三十四次会议', { attendedOn: '2022-04-18' })),
  ...[13, 16, 17].map((index) => invite(index, '第三十五次会议', { invitedOn: '2022-06-10' })),
  invite(20, '第三十五次会议', { declinedOn: '2022-06-15' }),
];

const options = { asOf: demoAsOf, minimum: 1 };

/** A congress of forty deputies whose standing committee will meet four times more, twice with its day or seats not fixed. */
export const sampleRecords = { deputies, committeeMeetings, invitations };
export const sampleCoverage = deriveSittingInCoverage(sampleRecords, options);
export const gather = (more: Partial<SittingInWishesOptions> = {}) =>
  sittingInWishesOf(sampleRecords, { ...options, ...more });
export const gathered = gather();
export const electoralUnitOf = (deputyId: string) =>
  deputies.find(({ id }) => id === deputyId)?.electoralUnitId;

export const previewOf = (more: Partial<SittingInWishesOptions> = {}): SittingInPlan =>
  previewSittingInInvitations(gather(more).wishes);

/** The same invitations, as if they had been proven. */
export const provenOf = (plan: SittingInPlan): SittingInPlan => ({
  ...plan,
  method: 'exact',
  quality: {
    short: { value: plan.quality.short.value, bound: plan.quality.short.value },
    topicsMet: { value: plan.quality.topicsMet.value, bound: plan.quality.topicsMet.value },
    beyondShares: { value: plan.quality.beyondShares.value, bound: plan.quality.beyondShares.value },
  },
});
