import { isProven } from '../internal/is-proven.ts';
import type { LiaisonPinRefusal } from '../liaison-plan.ts';
import type { LiaisonPlanWords } from '../liaison-plan-words.ts';

const counted = (one: string, more: string) => (count: number) => `${count} ${count === 1 ? one : more}`;
const pairs = counted('pair', 'pairs');

const refusals: Readonly<Record<LiaisonPinRefusal, string>> = {
  'unknown-deputy': 'The deputy is not on the list',
  'unknown-member': 'The member is not on the list',
  'same-person': 'Nobody keeps contact with themselves',
  'no-place-left': 'The member has no place left',
};

/** Words of a liaison plan in English. */
export const en: LiaisonPlanWords = {
  reason: (reason, names) => {
    switch (reason.code) {
      case 'pinned':
        return 'Pinned by the office.';
      case 'kept':
        return 'In contact with each other today.';
      case 'member-left':
        return `${names.member(reason.memberId)}, who kept contact until now, no longer does.`;
      case 'moved':
        return `Comes from ${names.member(reason.memberId)}, so that the plan as a whole is better.`;
      case 'new':
        return 'Nobody keeps contact with this deputy today.';
      case 'fields':
        return `Fields in common: ${reason.fields.join(', ')}.`;
      case 'same-electoral-unit':
        return `Both of ${names.electoralUnit(reason.electoralUnitId)}.`;
      case 'grass-roots':
        return 'A grass-roots deputy.';
    }
  },
  refusedPin: ({ deputyId, memberId, reason }, names) =>
    `Not pinned: ${names.deputy(deputyId)} to ${names.member(memberId)}. ${refusals[reason]}.`,
  shortage: (shortage) =>
    shortage.side === 'deputies'
      ? `${counted('deputy has', 'deputies have')(shortage.deputyIds.length)} no member: no member has a place left.`
      : `${counted('member stays', 'members stay')(shortage.memberIds.length)} below the minimum, ${shortage.missing} short together: there are too few deputies.`,
  changes: ({ kept, begun, ended }) => `${pairs(kept)} kept, ${begun.length} begun, ${ended.length} ended.`,
  method: ({ method, quality }) => {
    if (method === 'greedy')
      return 'A preview: as many deputies have a member as can; the rest may not be the best.';
    if (method === 'stopped') return 'Planning was stopped; this is the preview.';
    return isProven(quality)
      ? 'An exact plan: it is proven that none is better.'
      : 'An exact plan, with a gap to what is thought possible.';
  },
};
