import { isInOffice } from '@deputy-work/congress';
import type { Answer, Surroundings, ValueInForce } from '@deputy-work/rules';
import type { LiaisonYear, PublicContactKind } from '../schema/index.ts';
import { congressById, deputiesOfCongress, publicContactsOfDeputy } from './lookups.ts';
import { everyInYear, isWithin, reckonedOn } from './year.ts';

/** What the rules on contact with the public look up. */
export const publicIndexes = { congressById, deputiesOfCongress, publicContactsOfDeputy };

/** Whether every deputy in office had that kind of contact on enough days of the year. Two on one day count once. */
export function checkPublicContacts(
  year: LiaisonYear,
  kind: PublicContactKind,
  minimum: ValueInForce<'atLeast'>,
  { asOf, deputiesOfCongress, publicContactsOfDeputy }: Surroundings<typeof publicIndexes>,
): Answer {
  const day = reckonedOn(year, asOf);
  const deputies = deputiesOfCongress(year.congressId).filter((deputy) => isInOffice(deputy, day));
  const daysOf = (id: string) => {
    const own = publicContactsOfDeputy(id).filter(
      (each) => each.kind === kind && isWithin(each.on, year, asOf),
    );
    return new Set(own.map(({ on }) => on)).size;
  };
  const left = deputies.map(({ id }) => id).filter((id) => daysOf(id) < minimum.value);
  return everyInYear(year, asOf, { whole: deputies.length, left, unit: 'deputy' });
}
