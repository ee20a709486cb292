import type { Session } from '@deputy-work/congress';
import { every, type Answer, type Surroundings } from '@deputy-work/rules';
import type { BriefingChannel } from '../schema/index.ts';
import { eveOf, knownDay, openUntil } from './days.ts';
import { isInOffice } from './in-office.ts';
import { isOfLevel } from './levels.ts';
import { briefingsOfSession, congressById, deputiesOfCongress } from './lookups.ts';
import { missingFact } from './missing-fact.ts';

/** What every rule on briefings before a session looks up. */
export const briefingIndexes = { congressById, deputiesOfCongress, briefingsOfSession };
type BriefingSurroundings = Surroundings<typeof briefingIndexes>;

/** Whether deputies are to be briefed before it: an ordinary session of the NPC that has deputies on record. */
export const isPrepared = (
  session: Session,
  { congressById, deputiesOfCongress }: BriefingSurroundings,
): boolean | Answer =>
  session.kind === 'ordinary' &&
  deputiesOfCongress(session.congressId).length > 0 &&
  isOfLevel(['national'], session, congressById);

/** Whether every deputy in office on the opening day was reached by one of the channels, by the eve. */
export function checkReached(
  session: Session,
  channels: readonly BriefingChannel[],
  { asOf, deputiesOfCongress, briefingsOfSession }: BriefingSurroundings,
): Answer {
  const opensOn = knownDay(session.opensOn);
  if (opensOn === undefined) return missingFact('opensOn');
  const eve = eveOf(opensOn);
  const reached = new Set(
    briefingsOfSession(session.id)
      .filter(({ channel, on }) => channels.includes(channel) && on <= asOf && on <= eve)
      .flatMap(({ deputyIds }) => deputyIds),
  );
  const inOffice = deputiesOfCongress(session.congressId).filter((deputy) => isInOffice(deputy, opensOn));
  const left = inOffice.map(({ id }) => id).filter((id) => !reached.has(id));
  return openUntil(eve, asOf, every(inOffice.length, left.toSorted(), 'deputy'));
}
