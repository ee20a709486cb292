import type { ChannelCode } from '@deputy-work/loop';
import { contactsHref } from '../../contacts/contacts-filter.ts';
import { budgetRoundHref, organActivityHref, stationHref } from '../../data/hrefs.ts';
import type { LiaisonRecords } from '../../data/liaison-records.ts';

type Occasions = Pick<LiaisonRecords, 'budgetLetters' | 'stationActivities'>;

/** Where the occasion that a view came with is shown; undefined where it has no place of its own. */
export function occasionHref(
  channel: ChannelCode,
  occasionId: string,
  { budgetLetters, stationActivities }: Occasions,
): string | undefined {
  switch (channel) {
    case 'member-contact':
    case 'committee-contact':
      return `#${contactsHref({ contact: occasionId })}`;
    case 'organ-activity':
      return organActivityHref(occasionId);
    case 'budget-review': {
      const letter = budgetLetters.find(({ id }) => id === occasionId);
      return letter && budgetRoundHref(letter.roundId);
    }
    case 'station': {
      const activity = stationActivities.find(({ id }) => id === occasionId);
      return activity && stationHref(activity.stationId);
    }
    default:
      return undefined;
  }
}
