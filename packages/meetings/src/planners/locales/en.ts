import { isProven } from '../internal/is-proven.ts';
import type { SittingInPinRefusal } from '../sitting-in-plan.ts';
import type { SittingInPlanWords } from '../sitting-in-plan-words.ts';

const list = (items: readonly string[]) => items.join(', ');
const counted = (one: string, more: string) => (count: number) => `${count} ${count === 1 ? one : more}`;
const deputies = counted('deputy', 'deputies');
const grassRootsDeputies = counted('grass-roots deputy', 'grass-roots deputies');
const seats = counted('seat', 'seats');

const refusals: Readonly<Record<SittingInPinRefusal, string>> = {
  'unknown-deputy': 'The deputy is not on the list of those who can be invited.',
  'unknown-meeting': 'That meeting is not among those planned for.',
  unavailable: 'The deputy cannot come to that meeting.',
  'already-invited': 'The deputy is invited to that meeting already.',
  'no-seat-left': 'That meeting has no seat left.',
};

const pinnedSeats = (count: number) => (count > 0 ? `, ${count} of them pinned to other deputies` : '');

/** Words of a sitting-in plan in English. */
export const en: SittingInPlanWords = {
  reason: (reason, names) => {
    switch (reason.code) {
      case 'pinned':
        return 'Chosen by the staff.';
      case 'not-yet-sat-in':
        return 'A grass-roots deputy who has not sat in yet in this term.';
      case 'only-meeting':
        return 'Can come to this meeting only.';
      case 'topics':
        return `Knows about topics of the meeting: ${list(reason.topics)}.`;
      case 'nearer-elsewhere':
        return `The topics of ${list(reason.meetingIds.map(names.meeting))} are nearer, but the seats there went to others.`;
      case 'electoral-unit':
        return `${names.electoralUnit(reason.electoralUnitId)} has ${deputies(reason.invited)} at this meeting; its share is ${reason.share}.`;
    }
  },
  refusedPin: ({ deputyId, meetingId, reason }, names) =>
    `Choice not kept: ${names.deputy(deputyId)} at ${names.meeting(meetingId)}. ${refusals[reason]}`,
  shortage: (shortage, names) => {
    switch (shortage.constraint) {
      case 'no-meeting':
        return `${grassRootsDeputies(shortage.missing)} could not be placed: no meeting is left in the term.`;
      case 'unavailable':
        return `${grassRootsDeputies(shortage.missing)} could not be placed: they can come to none of the meetings.`;
      case 'capacity':
        return (
          `${seats(shortage.missing)} short: ${deputies(shortage.rivals)} can only be placed at ` +
          `${list(shortage.meetingIds.map(names.meeting))}, with ${seats(shortage.seats)} in all${pinnedSeats(shortage.pinnedSeats)}.`
        );
    }
  },
  coverage: ({ grassRoots, before, invited, after, short }) =>
    `${before} of ${grassRootsDeputies(grassRoots)} have sat in${invited > 0 ? `, ${invited} more are invited` : ''}; ${after} will have when all who are invited come` +
    `${short > 0 ? `; ${short} could not be placed` : ''}.`,
  method: ({ method, quality }) => {
    if (method === 'greedy') {
      return 'Quick preview: as many covered as can be, topics and shares perhaps not the best.';
    }
    if (method === 'stopped') return 'The calculation was stopped; this is the plan of the quick preview.';
    return isProven(quality)
      ? 'Exact plan: proven that none is better.'
      : 'Exact plan: some way from the proven bound.';
  },
};
