import type { Answer, Surroundings, ValueInForce } from '@deputy-work/rules';
import type { LiaisonYear } from '../schema/index.ts';
import { activitiesOfGroup, bodiesOfCongress, congressById } from './lookups.ts';
import { everyInYear, isWithin } from './year.ts';

/** What the rules on group activities look up. */
export const groupIndexes = { congressById, bodiesOfCongress, activitiesOfGroup };

/** Whether every deputies' group was active often enough in the year. */
export function checkGroups(
  year: LiaisonYear,
  minimum: ValueInForce<'atLeast'>,
  { asOf, bodiesOfCongress, activitiesOfGroup }: Surroundings<typeof groupIndexes>,
): Answer {
  const groups = bodiesOfCongress(year.congressId).filter(({ kind }) => kind === 'deputies-group');
  const timesOf = (id: string) => activitiesOfGroup(id).filter(({ on }) => isWithin(on, year, asOf)).length;
  const left = groups.map(({ id }) => id).filter((id) => timesOf(id) < minimum.value);
  return everyInYear(year, asOf, { whole: groups.length, left, unit: 'group' });
}
