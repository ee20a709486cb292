import { type Deputy, isInOffice, isOfLevel, type Session } from '@deputy-work/congress';
import { type Answer, every, type LocalDate, openUntil, type Surroundings } from '@deputy-work/rules';
import type { BriefingChannel } from '../schema/index.ts';
import { eveOf, knownDay } from './days.ts';
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

/** Whether every deputy in office on the opening day was reached by one of the channels, by the eve unless another day is given. */
export function checkReached(
  session: Session,
  channels: readonly BriefingChannel[],
  surroundings: BriefingSurroundings,
  until?: LocalDate,
): Answer {
  const opensOn = knownDay(session.opensOn);
  if (opensOn === undefined) return missingFact('opensOn');
  const due = until ?? eveOf(opensOn);
  const reached = reachedBy(session, channels, due, surroundings);
  const inOffice = deputiesInOffice(session, opensOn, surroundings).map(({ id }) => id);
  const left = inOffice.filter((id) => !reached.has(id));
  return openUntil(due, surroundings.asOf, every(inOffice.length, left.toSorted(), 'deputy'));
}

/** Whom one of the channels has reached by a day that has come. */
export const reachedBy = (
  { id }: Session,
  channels: readonly BriefingChannel[],
  day: LocalDate,
  { asOf, briefingsOfSession }: BriefingSurroundings,
): ReadonlySet<string> =>
  new Set(
    briefingsOfSession(id)
      .filter(({ channel, on }) => channels.includes(channel) && on <= asOf && on <= day)
      .flatMap(({ deputyIds }) => deputyIds),
  );

/** The deputies of the congress who are in office on a day. */
export const deputiesInOffice = (
  { congressId }: Session,
  day: LocalDate,
  { deputiesOfCongress }: BriefingSurroundings,
): readonly Deputy[] => deputiesOfCongress(congressId).filter((deputy) => isInOffice(deputy, day));
