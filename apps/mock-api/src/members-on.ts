import { isKnown, type Membership } from '@deputy-work/congress';
import type { LocalDate } from '@deputy-work/rules';
import { findRecord } from './find-record.ts';
import type { State } from './resources.ts';

/** The members of a congress's standing committee on a day, by their ids as deputies. */
export const membersOn = (state: State, congressId: string, day: LocalDate): ReadonlySet<string> =>
  new Set(
    state.memberships.flatMap((membership) => {
      const body = findRecord(state, 'bodies', membership.bodyId);
      const isOwn = body?.congressId === congressId && body.kind === 'standing-committee';
      return isOwn && lastsOn(membership, day) ? [membership.deputyId] : [];
    }),
  );

const lastsOn = ({ from, to }: Membership, day: LocalDate) =>
  from <= day && (to === undefined || (isKnown(to) && day <= to));
