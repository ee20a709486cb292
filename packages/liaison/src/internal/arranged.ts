import type { BodyKind } from '@deputy-work/congress';
import {
  openUntil,
  satisfied,
  violated,
  type Answer,
  type Remedy,
  type Surroundings,
} from '@deputy-work/rules';
import type { OrganActivity } from '../schema/index.ts';
import { bodyById, congressById } from './lookups.ts';
import { missingFact } from './missing-fact.ts';

/** What the rules on arranging activities look up. */
export const arrangedIndexes = { congressById, bodyById };

/** Whether a body of one of the kinds arranged the activity by its first day. Open until that day, too late after it. */
export function checkArranged(
  { startsOn, arrangement }: OrganActivity,
  kinds: readonly BodyKind[],
  remedy: Remedy,
  { asOf, bodyById }: Surroundings<typeof arrangedIndexes>,
): Answer {
  if (startsOn === undefined) return missingFact('startsOn');
  const wrong = (mend: Remedy): Answer => openUntil(startsOn, asOf, violated({ remedy: mend }));
  if (arrangement === undefined || arrangement.on > asOf) return wrong({ code: 'act', by: startsOn });
  const [body] = bodyById(arrangement.byBodyId);
  if (body === undefined) return missingFact('arrangement.body');
  if (!kinds.includes(body.kind)) return wrong(remedy);
  return arrangement.on <= startsOn ? satisfied : violated({ due: startsOn, remedy: { code: 'too-late' } });
}
