import { plan2022 } from '@deputy-work/plan-2022';
import type { Citation, Finding } from '@deputy-work/rules';
import type { ItemFilter } from '@deputy-work/ui';
import { citedItem } from '@deputy-work/work-plan';
import type { LoopResource } from './deputy-work-provider.ts';
import type { Gathering, Gatherings } from './gatherings.ts';

const recordHref = (collection: string, id: string) => `#/${collection}/${encodeURIComponent(id)}`;

/** Where an activity is shown. */
export const activityHref = (id: string) => recordHref('activities', id);

/** Where a session or a standing committee meeting is shown. */
export const gatheringHref = ({ collection, id }: Gathering) => recordHref(collection, id);

interface CertifiedOnly {
  readonly delegation?: string | undefined;
  readonly deputy?: string | undefined;
}

/** Where it is certified who attended: all, or those of a delegation, or one deputy. */
export function certificateHref(gathering: Gathering, { delegation = '', deputy = '' }: CertifiedOnly = {}) {
  const search = new URLSearchParams();
  if (delegation !== '') search.set('delegation', delegation);
  if (deputy !== '') search.set('deputy', deputy);
  const page = `${gatheringHref(gathering)}/certificate`;
  return search.size === 0 ? page : `${page}?${search}`;
}

/** Where attendance rates are shown. */
export const ratesHref = (gathering: Gathering) => `${gatheringHref(gathering)}/rates`;

/** Where the attendance of a half-day is marked. */
export const sittingHref = (id: string) => recordHref('sittings', id);

/** Where a vote is shown with its arithmetic. */
export const voteHref = (id: string) => recordHref('votes', id);

/** Where leave from a session is decided on. */
export const leaveHref = (sessionId: string) => `#/leave?session=${encodeURIComponent(sessionId)}`;

/** Where one request for leave is decided on. */
const leaveRequestHref = (sessionId: string, id: string) =>
  `${leaveHref(sessionId)}&request=${encodeURIComponent(id)}`;

/** Where sitting in is planned. */
export const sittingInHref = '#/sitting-in';

/** Where a view goes through its loop; a letter and a view of a deputy sitting in do too. */
export const viewHref = (collection: LoopResource, id: string) =>
  `#/views/${collection}/${encodeURIComponent(id)}`;

/** Where an activity of another organ is shown. */
export const organActivityHref = (id: string) => `#/organ-activities?activity=${encodeURIComponent(id)}`;

/** Where a budget-review round is shown. */
export const budgetRoundHref = (id: string) => `#/budget-review?round=${encodeURIComponent(id)}`;

/** Where a station is shown. */
export const stationHref = (id: string) => `#/stations?station=${encodeURIComponent(id)}`;

/** Where it is shown who keeps contact with whom. */
export const liaisonHref = '#/liaison';

/** Where the plan is shown, or those of its items that a filter lets through. */
export const planHref = (filter: ItemFilter) => (filter === 'all' ? '#/plan' : `#/plan?show=${filter}`);

/** Where an item of the plan is shown. */
export const planItemHref = (item: number) => `#/plan/${item}`;

/** Where a sentence of the plan is shown. */
export const planSentenceHref = (item: number, sentence: number) =>
  `${planItemHref(item)}?sentence=${sentence}`;

/** Where the subject of a finding is shown: on a page of its own, or on that of the gathering it belongs to. */
export function subjectHref(
  { collection, id }: Finding['subject'],
  gatherings: Gatherings,
): string | undefined {
  const gathering = gatherings.get(id);
  switch (collection) {
    case 'activities':
    case 'sittings':
    case 'votes':
      return recordHref(collection, id);
    case 'leave-requests':
      return gathering && leaveRequestHref(gathering.id, id);
    case 'congresses':
      return `#/compliance?congress=${encodeURIComponent(id)}`;
    case 'tracked-views':
    case 'letters':
    case 'expressed-views':
      return viewHref(collection, id);
    case 'organ-activities':
      return organActivityHref(id);
    case 'budget-rounds':
      return budgetRoundHref(id);
    case 'stations':
      return stationHref(id);
    case 'liaison-years':
    case 'memberships':
      return liaisonHref;
    default:
      return gathering && gatheringHref(gathering);
  }
}

/** Where a cited source can be read, when the app holds its text. */
export function citationHref(citation: Citation): string | undefined {
  const item = citedItem(plan2022, citation);
  return item === undefined ? undefined : planItemHref(item);
}
