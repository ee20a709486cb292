import type { Session } from '@deputy-work/congress';
import type { Answer, LocalDate, Lookup, ValueInForce } from '@deputy-work/rules';
import type { Notice } from '../schema/index.ts';
import { firstOf, knownDay } from './days.ts';
import { missingFact } from './missing-fact.ts';
import { inTimeBefore } from './notice-time.ts';

interface NoticeSurroundings {
  readonly asOf: LocalDate;
  readonly noticesOfSession: Lookup<Notice>;
}

/** The law of the opening day governs the notice of a session. */
export const governedOnOpening = ({ opensOn }: Session): LocalDate | Answer =>
  knownDay(opensOn) ?? missingFact('opensOn');

/** Whether the first notice of a session was sent in time before it opens. */
export function sessionIsAnnounced(
  session: Session,
  time: ValueInForce<'within'>,
  { asOf, noticesOfSession }: NoticeSurroundings,
): Answer {
  const opensOn = knownDay(session.opensOn);
  if (opensOn === undefined) return missingFact('opensOn');
  const days = noticesOfSession(session.id).map(({ sentOn }) => sentOn);
  return inTimeBefore(opensOn, firstOf(days, asOf), asOf, time);
}
